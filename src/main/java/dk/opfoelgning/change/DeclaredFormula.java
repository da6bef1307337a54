package dk.opfoelgning.change;

import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.DeclaredMeasure;
import dk.opfoelgning.facts.Figure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The formulas of figures that a folder of templates declares.
///
/// @param name what the declaration calls the figure
/// @param year blank for the whole
public record DeclaredFormula(Declaration declaration, String name, String year, boolean isChange) {
    private static final Pattern ID = Pattern.compile("\\.([^.]+)(?:\\.(\\d{4}))?(\\.change)?");

    /// Empty for an id that is none of the report's.
    public static Optional<DeclaredFormula> of(Declaration declaration, String id) {
        if (!id.startsWith(declaration.name() + ".")) {
            return Optional.empty();
        }
        var ending = ID.matcher(id.substring(declaration.name().length()));
        return ending.matches()
                ? Optional.of(new DeclaredFormula(
                        declaration,
                        ending.group(1),
                        Optional.ofNullable(ending.group(2)).orElse(""),
                        ending.group(3) != null))
                : Optional.empty();
    }

    /// Empty where the declaration no longer has the figure.
    public Optional<Formula> formula() {
        return measure()
                .map(this::text)
                .or(() -> declaration.column(name).map(this::text))
                .or(() -> Formulas.ofType(declaration.type(), name).map(Formula::text))
                .map(text -> new Formula(
                        List.of(declaration.name()),
                        isChange ? Formula.Comparison.LAST : Formula.Comparison.NONE,
                        isChange ? text + " Her: tallet nu minus det samme tal sidst." : text));
    }

    /// Whether the figure is of a single row of a report about citizens, whose group may name the citizen.
    public boolean isOfOneCitizen(Figure figure) {
        boolean isSum = DeclaredCounts.SMALLEST.equals(name)
                || figure.group().equals(DeclaredFigures.TOTAL)
                || measure().isPresent() && !isGroupedByKey();
        return declaration.is(Declaration.Trait.ABOUT_CITIZENS) && !isSum;
    }

    private boolean isGroupedByKey() {
        return declaration.keys().stream().map(DeclaredColumn::name).anyMatch(declaration.groups()::contains);
    }

    private Optional<DeclaredMeasure> measure() {
        return declaration.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst();
    }

    private String text(DeclaredColumn column) {
        return "Kolonnen %s i rækken, som gruppen nævner%s.".formatted(column.name(), ofYear());
    }

    private String text(DeclaredMeasure measure) {
        var what = measure.of().map(column -> "summen af kolonnen " + column).orElse("rækkerne");
        return switch (measure.kind()) {
            case COUNT -> "Antal rækker%s%s.".formatted(where(measure), ofYear());
            case SUM -> "Summen af kolonnen %s%s%s.".formatted(measure.of().orElse(""), where(measure), ofYear());
            case AVERAGE ->
                "Gennemsnittet af kolonnen %s%s%s, uden rækker, hvor den er tom."
                        .formatted(measure.of().orElse(""), where(measure), ofYear());
            case SHARE ->
                measure.where().isEmpty()
                        ? "Gruppens del af %s i alt%s, i procent.".formatted(what, ofYear())
                        : "Den del af %s i gruppen%s%s, i procent.".formatted(what, where(measure), ofYear());
        };
    }

    private static String where(DeclaredMeasure measure) {
        return measure.where().entrySet().stream()
                .map(condition -> condition.getKey() + " er " + String.join(" eller ", condition.getValue()))
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" og "), conditions -> conditions.isEmpty() ? "" : ", hvor " + conditions));
    }

    private String ofYear() {
        return year.isEmpty() ? "" : " for det år, tallet gælder";
    }
}
