package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words by which people mean a figure.
///
/// @param ids of the figures that the same words can mean
/// @param core must all stand in the claim's clause
/// @param topic must all stand there or in what leads up to it
/// @param not must not stand in the clause
record Measure(Kind kind, List<Pattern> ids, List<Phrase> core, List<Phrase> topic, List<Phrase> not) {
    private static final Pattern YEAR = Pattern.compile(".*\\.(\\d{4})");

    boolean has(Figure figure) {
        return ids.stream().anyMatch(id -> id.matcher(figure.id()).matches());
    }

    /// Whether the clause itself means it.
    boolean isMeantBy(Scope scope) {
        return core.stream().allMatch(phrase -> phrase.isIn(scope.clause()))
                && not.stream().noneMatch(phrase -> phrase.isIn(scope.whole()))
                && mayBeMeantBy(scope);
    }

    /// Whether the clause names all that it is about, so that nothing before it is needed to know.
    boolean isNamedBy(Scope scope) {
        return topic.stream().allMatch(phrase -> phrase.isIn(scope.clause()));
    }

    /// The text without its own words.
    String without(String text) {
        var rest = text;
        for (var phrase : Stream.concat(core.stream(), topic.stream()).toList()) {
            rest = phrase.pattern().matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    /// Whether what leads up to the claim lets it mean this.
    boolean mayBeMeantBy(Scope scope) {
        return core.stream().allMatch(phrase -> phrase.isIn(scope.wide()))
                && topic.stream().allMatch(phrase -> phrase.isIn(scope.wide()))
                && not.stream().noneMatch(phrase -> phrase.isIn(scope.clause()));
    }

    /// Whether the claim's way fits the figure's sign.
    boolean hasSignOf(Figure figure, Claim claim, Scope scope) {
        int sign = figure.value().signum();
        return switch (kind) {
            case TAL -> claim.sign() >= 0 || sign <= 0;
            case AENDRING -> Direction.stated(claim, scope).fits(sign);
            case BEVAEGELSE -> true;
            case RESULTAT -> Direction.ofResult(claim, scope).fits(sign);
        };
    }

    /// Whether a claim of a change is asked for and made, or neither.
    boolean isOfSameKind(Claim claim, Scope scope) {
        boolean isStated = Direction.stated(claim, scope) != Direction.NONE;
        return switch (kind) {
            case TAL -> !isStated || scope.isCell() || claim.sign() != 0;
            case AENDRING -> isStated || Direction.isMovement(scope) || scope.isCell();
            case BEVAEGELSE -> true;
            case RESULTAT -> true;
        };
    }

    /// The year at an id's end, as in `budget.grants.2027`.
    static Optional<Integer> yearOf(String id) {
        var year = YEAR.matcher(id);
        return year.matches() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    /// @param cells kind, ids, core, topic and not, as in the vocabulary
    static Measure of(List<String> cells) {
        return new Measure(
                Kind.valueOf(cells.get(0).strip().toUpperCase(Locale.ROOT).replace("Æ", "AE")),
                Arrays.stream(cells.get(1).strip().split("\\s+"))
                        .map(Measure::id)
                        .toList(),
                phrases(cells.get(2), "\\+"),
                phrases(cells.get(3), "\\+"),
                phrases(cells.get(4), "\\|"));
    }

    private static Pattern id(String id) {
        return Pattern.compile(Pattern.quote(id).replace("*", "\\E\\d{4}\\Q"));
    }

    private static List<Phrase> phrases(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(Phrase::of)
                .toList();
    }
}
