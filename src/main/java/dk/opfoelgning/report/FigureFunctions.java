package dk.opfoelgning.report;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.List;
import java.util.Map;

/// Gives a template its figures and remembers how it printed them.
final class FigureFunctions {
    private final Figures figures;
    private final Period now;
    private final Classification classification;
    private final KnownTexts known;
    private final OwnFigures own;
    private final Prints prints = new Prints();

    /// @param known gets the labels of the figures that are asked for
    FigureFunctions(Figures figures, Period now, Classification classification, KnownTexts known, OwnFigures own) {
        this.figures = figures;
        this.classification = classification;
        this.now = now;
        this.known = known;
        this.own = own;
    }

    /// The functions `figur(id, gruppe[, periode])` and `print(figur, form, fortegn)`.
    Map<String, TemplateMethodModelEx> functions() {
        return Map.of("figur", this::figure, "print", this::print);
    }

    Prints prints() {
        return prints;
    }

    private FigureView figure(List<?> arguments) throws TemplateModelException {
        require(arguments.size() == 2 || arguments.size() == 3, "figur takes an id, a group and, if need be, a period");
        var about = arguments.size() > 2 ? period(text(arguments, 2)) : now;
        var id = text(arguments, 0);
        var group = text(arguments, 1);
        require(
                FigureIds.knows(id) || own.knows(id),
                "there is no figure of this name; the handbook in the folder of templates has all");
        require(
                FigureIds.hasGroup(id, group),
                "the figure has no such group; the handbook in the folder of templates has all");
        var view = FigureView.of(figures.find(id, group, about).filter(this::isOpen));
        known.add(view.navn());
        return view;
    }

    /// Where a declared figure is kept from the public, a template gets none.
    private boolean isOpen(Figure figure) {
        return isIntern() || !own.knows(figure.id()) || SmallCells.mayShow(figure.id(), figure.group(), figures);
    }

    private PrintedFigure print(List<?> arguments) throws TemplateModelException {
        require(arguments.size() == 3, "print takes a figure, a form and a sign");
        var figure = figureOf((TemplateModel) arguments.getFirst());
        require(
                isIntern() || SmallCells.mayShow(figure.id(), figure.group(), figures),
                "this figure could tell of single citizens and may not stand in a public document now; ask before it, as the handbook says");
        var form = form(figure, text(arguments, 1));
        var printed = PrintedFigure.of(isIntern() ? figure : form.asOpen(figure), form, sign(text(arguments, 2)));
        prints.add(figure, printed);
        return printed;
    }

    private boolean isIntern() {
        return classification == Classification.INTERN;
    }

    private static Figure figureOf(TemplateModel argument) throws TemplateModelException {
        if (DeepUnwrap.unwrap(argument) instanceof FigureView view) {
            return view.figure().orElseThrow(() -> new TemplateModelException("there is no such figure to print"));
        }
        throw new TemplateModelException("print takes what figur(id, group) gives");
    }

    private static Period period(String text) throws TemplateModelException {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage());
        }
    }

    private static void require(boolean holds, String expected) throws TemplateModelException {
        if (!holds) {
            throw new TemplateModelException(expected);
        }
    }

    private static Sign sign(String name) throws TemplateModelException {
        return switch (name) {
            case "" -> Sign.PLAIN;
            case "aendring" -> Sign.CHANGE;
            case "fradrag" -> Sign.DEDUCTION;
            case "stoerrelse" -> Sign.SIZE;
            default -> throw new TemplateModelException("the sign is one of aendring, fradrag, stoerrelse");
        };
    }

    private Form form(Figure figure, String name) throws TemplateModelException {
        try {
            return own.form(figure, name);
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage());
        }
    }

    private static String text(List<?> arguments, int index) {
        return arguments.get(index).toString();
    }
}
