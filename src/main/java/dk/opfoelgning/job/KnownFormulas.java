package dk.opfoelgning.job;

import dk.opfoelgning.change.DeclaredFormula;
import dk.opfoelgning.change.Formula;
import dk.opfoelgning.change.Formulas;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.Figure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The formulas of the program's own figures and of those that folders of templates declare.
final class KnownFormulas {
    private static final Formula LOST =
            new Formula(List.of(), Formula.Comparison.NONE, "Mappen, der erklærede tallet, har det ikke længere.");

    private final List<Declaration> declarations;
    private final Map<String, Formula> known = new HashMap<>();

    private KnownFormulas(List<Declaration> declarations) {
        this.declarations = declarations;
    }

    static KnownFormulas in(Path templates) {
        return new KnownFormulas(DeclaredReports.in(templates));
    }

    Formula of(String id) {
        return known.computeIfAbsent(id, this::find);
    }

    private Formula find(String id) {
        return Formulas.of(id)
                .or(() -> declarations.stream()
                        .flatMap(declaration -> DeclaredFormula.of(declaration, id).stream())
                        .flatMap(declared -> declared.formula().stream())
                        .findFirst())
                .orElse(LOST);
    }

    /// Whether a folder of templates declares an extract of this kind that is about citizens.
    boolean isOfCitizens(String kind) {
        return declarations.stream()
                .filter(declaration -> declaration.name().equals(kind))
                .anyMatch(declaration -> declaration.is(Declaration.Trait.ABOUT_CITIZENS));
    }

    /// Whether it is of a single row of a report about citizens.
    boolean isOfOneCitizen(Figure figure) {
        return declarations.stream()
                .flatMap(declaration -> DeclaredFormula.of(declaration, figure.id()).stream())
                .anyMatch(formula -> formula.isOfOneCitizen(figure));
    }
}
