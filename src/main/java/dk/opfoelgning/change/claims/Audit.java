package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Passage;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Compares what a text claims with a follow-up's figures.
///
/// A claim agrees where a figure that the words let it mean has its value, way and unit. It disagrees only where they
/// mean one figure alone: a false alarm costs more trust than a mistake that goes unseen.
public final class Audit {
    private static final Pattern HEDGE = Pattern.compile(
            "(?<!\\p{L})(?:ca\\.?|cirka|omkring|omtrent|godt|knap|næsten|over|under|end|op\\s+til|mindst|højst|mellem|heraf"
                    + "|hver)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Figures figures;
    private final FollowUp followUp;
    private final NamedPeriods periods;
    private final Groups groups;
    private final Places places;
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Map<String, Period> newest = new TreeMap<>();
    private final Map<Measure, List<Figure>> ofMeasures = new HashMap<>();

    /// @param home the municipality's name, as unemployment figures have it
    public Audit(Figures figures, FollowUp followUp, String home) {
        this.figures = figures;
        this.followUp = followUp;
        this.periods = new NamedPeriods(followUp.period());
        this.groups = new Groups(figures, home);
        this.places = new Places(groups, home);
        figures.forEach(figure -> newest.merge(
                figure.id() + ";" + figure.group(),
                figure.about(),
                (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    /// Every claim of the text, in its order.
    public List<CheckedClaim> of(List<Passage> text) {
        return text.stream()
                .map(Audit::spaced)
                .filter(passage -> !NoClaims.isReference(passage))
                .flatMap(passage -> of(passage).stream())
                .toList();
    }

    private static Passage spaced(Passage passage) {
        return new Passage(
                passage.line(),
                spaced(passage.text()),
                passage.above().stream().map(Audit::spaced).toList(),
                passage.beside().stream().map(Audit::spaced).toList());
    }

    /// With ordinary spaces, and without the hyphens that only show at a line's end.
    private static String spaced(String text) {
        return text.replaceAll("[\u00a0\u202f\u2007\t]", " ").replace("\u00ad", "");
    }

    private List<CheckedClaim> of(Passage passage) {
        var found = new ClaimFinder(passage.line(), passage.text(), HeadUnits.of(passage)).found();
        boolean inProse = Prose.is(passage);
        return IntStream.range(0, found.size())
                .mapToObj(i -> checked(found.get(i).claim(), scope(passage, found, i), inProse))
                .toList();
    }

    private Scope scope(Passage passage, List<ClaimFinder.Found> found, int i) {
        int from = i == 0 ? 0 : found.get(i - 1).end();
        int to = i + 1 == found.size() ? Integer.MAX_VALUE : found.get(i + 1).start();
        return Scope.of(
                passage,
                groups.withNamesAsWords(passage.text()),
                from,
                found.get(i).start(),
                found.get(i).end(),
                to);
    }

    private CheckedClaim checked(Claim claim, Scope scope, boolean inProse) {
        if (places.isElsewhere(scope)) {
            return checked(claim, Optional.empty(), Verdict.UNCHECKED, inProse);
        }
        var agreeing = agreeing(claim, scope);
        if (agreeing.isPresent()) {
            return checked(claim, agreeing, Verdict.AGREES, inProse);
        }
        var meant = disagreeing(claim, scope);
        return checked(claim, meant, meant.isPresent() ? Verdict.DISAGREES : Verdict.UNCHECKED, inProse);
    }

    private CheckedClaim checked(Claim claim, Optional<Figure> figure, Verdict verdict, boolean inProse) {
        return new CheckedClaim(claim, figure, figure.map(vocabulary::kindOf).orElse(Kind.TAL), verdict, inProse);
    }

    /// A figure that the claim may mean and has the value of; those that its own clause means come first.
    private Optional<Figure> agreeing(Claim claim, Scope scope) {
        return vocabulary.measures().stream()
                .filter(measure -> measure.mayBeMeantBy(scope) && measure.isOfSameKind(claim, scope))
                .sorted(Comparator.comparing(measure -> !measure.isMeantBy(scope)))
                .flatMap(measure -> candidates(measure, scope, false)
                        .filter(figure -> claim.isValueOf(figure) && measure.hasSignOf(figure, claim, scope)))
                .filter(figure -> isSinceItsBaseline(figure, scope))
                .findFirst();
    }

    private Stream<Figure> candidates(Measure measure, Scope scope, boolean isSure) {
        Predicate<Figure> isOfPeriod = periods.meant(scope, this::newest);
        return of(measure).stream().filter(isOfPeriod).filter(figure -> groups.isMeant(figure, scope, isSure));
    }

    private List<Figure> of(Measure measure) {
        return ofMeasures.computeIfAbsent(
                measure, _ -> figures.stream().filter(measure::has).toList());
    }

    private Period newest(Figure figure) {
        return newest.getOrDefault(figure.id() + ";" + figure.group(), figure.about());
    }

    /// What changed since another period than the one compared with is not the same change.
    private boolean isSinceItsBaseline(Figure figure, Scope scope) {
        var since = periods.since(scope.lead()).stream()
                .filter(period -> !period.isYear())
                .toList();
        return since.isEmpty()
                || !figure.id().startsWith("high_cost.change.")
                || followUp.baseline().map(since::contains).orElse(true);
    }

    /// The one figure that the claim means and has not the value of.
    private Optional<Figure> disagreeing(Claim claim, Scope scope) {
        if (claim.unit() == ClaimUnit.NONE || HEDGE.matcher(scope.before()).find()) {
            return Optional.empty();
        }
        boolean isOfThen = NamedPeriods.isVague(scope.lead());
        var meant = vocabulary.measures().stream()
                .filter(measure -> measure.isMeantBy(scope) && measure.isOfSameKind(claim, scope))
                .filter(measure -> measure.kind() != Kind.TAL || !isOfThen)
                .toList();
        var ofUnit = meant.stream()
                .filter(measure -> measure.kind() == Kind.TAL || !scope.isCell())
                .filter(measure -> unitsOf(measure).anyMatch(claim.unit()::fits))
                .toList();
        return switch (ofUnit.size()) {
            case 0 -> inAnotherUnit(meant, claim, scope);
            case 1 -> only(ofUnit.getFirst(), claim, scope);
            default -> Optional.empty();
        };
    }

    /// The right number with the wrong unit.
    private Optional<Figure> inAnotherUnit(List<Measure> meant, Claim claim, Scope scope) {
        var same = meant.stream()
                .flatMap(measure -> only(measure, claim, scope).stream())
                .filter(claim::hasDigitsOf)
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private Stream<Unit> unitsOf(Measure measure) {
        return of(measure).stream().map(Figure::unit);
    }

    /// Of several that the same words can mean, such as a result with and without transfers, the nearest is told.
    private Optional<Figure> only(Measure measure, Claim claim, Scope scope) {
        var candidates = candidates(measure, scope, true).toList();
        boolean isOneGroup = candidates.stream().map(groups::parts).distinct().count() == 1;
        boolean isOnlySign = scope.isCell() && candidates.stream().anyMatch(claim::isValueOf);
        return candidates.stream()
                .filter(_ -> isOneGroup && !isOnlySign)
                .min(Comparator.<Figure, Boolean>comparing(figure -> !claim.hasDigitsOf(figure))
                        .thenComparing(figure -> !measure.hasSignOf(figure, claim, scope))
                        .thenComparing(claim::distanceTo))
                .filter(figure -> claim.isSlipOf(figure)
                        || isOfAnotherPeriod(claim, figure)
                        || candidates.size() == 1 && isPlain(measure, scope));
    }

    private boolean isSinceNamedBaseline(Scope scope) {
        return followUp.baseline().filter(periods.since(scope.lead())::contains).isPresent();
    }

    /// Whether the sentence itself says what is counted, where and when: a number far off is wrong all the same.
    private boolean isPlain(Measure measure, Scope scope) {
        return (measure.kind() == Kind.TAL || measure.kind() == Kind.AENDRING && isSinceNamedBaseline(scope))
                && !scope.isCell()
                && measure.isNamedBy(scope)
                && !places.isUnknownIn(scope.wide())
                && PlainSentence.of(scope).saysOnly(measure, groups);
    }

    private boolean isOfAnotherPeriod(Claim claim, Figure figure) {
        return figures.stream()
                .filter(other -> other.id().equals(figure.id()) && other.group().equals(figure.group()))
                .anyMatch(claim::isValueOf);
    }
}
