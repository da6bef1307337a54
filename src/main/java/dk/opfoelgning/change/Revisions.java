package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Figures that were told and have changed since: what an earlier follow-up told of its own period and is known
/// otherwise now, and what a correction corrects.
public final class Revisions {
    private static final String KNOWN_NOW = ".known_now";
    public static final String BEFORE_CORRECTION = ".before_correction";

    /// What documents tell first: of the whole municipality, or of a control area.
    private static final Pattern HEADLINE = Pattern.compile("high_cost\\.(cases|expenditure);.*"
            + "|budget\\.(corrected_incl|expected|result|result_incl);[^/;]*/[^/;]*;.*");
    /// What a correction may change besides.
    private static final Pattern OTHERS =
            Pattern.compile("high_cost\\.(change\\.(cases|expenditure)|refund_of_brackets);.*"
                    + "|forecast\\.gap_(before|after)\\.\\d{4};.*");

    private Revisions() {}

    /// What an earlier follow-up told of its own period and is known otherwise now: both as told and as known.
    ///
    /// @param known the figures of the same period, computed of the newest files
    public static List<Figure> since(Period period, Figures told, Collection<Figure> known) {
        return known.stream()
                .filter(figure -> figure.about().equals(period) && isHeadline(figure))
                .flatMap(figure -> otherwise(told, figure)
                        .flatMap(then ->
                                Stream.of(ToldBefore.of(then), named(figure, KNOWN_NOW, ", som det kendes nu"))))
                .toList();
    }

    /// What a correction changes: as told before it.
    ///
    /// @param told by what it takes the place of
    public static List<Figure> corrected(Period period, Figures told, Collection<Figure> now) {
        var months = UnemploymentChanges.shownMonths(now);
        return now.stream()
                .filter(figure -> isCorrected(figure, period, months))
                .flatMap(figure -> otherwise(told, figure))
                .map(then -> named(then, BEFORE_CORRECTION, ", som oplyst før rettelsen"))
                .toList();
    }

    private static boolean isCorrected(Figure figure, Period period, Set<Period> months) {
        return UnemploymentChanges.isValue(figure)
                ? months.contains(figure.about())
                : figure.about().equals(period)
                        && (isHeadline(figure) || OTHERS.matcher(figure.key()).matches());
    }

    private static boolean isHeadline(Figure figure) {
        return HEADLINE.matcher(figure.key()).matches();
    }

    private static Stream<Figure> otherwise(Figures told, Figure figure) {
        return told.find(figure.id(), figure.group(), figure.about()).stream()
                .filter(then -> then.value().compareTo(figure.value()) != 0);
    }

    private static Figure named(Figure figure, String ending, String label) {
        return new Figure(
                figure.id() + ending,
                figure.group(),
                figure.about(),
                figure.value(),
                figure.unit(),
                figure.label() + label);
    }

    /// The id of what is known now of a figure that was told.
    public static String idKnownNow(Figure told) {
        return ToldBefore.idNow(told) + KNOWN_NOW;
    }

    /// Whether it is what another figure was, or is known to be now.
    static boolean isRevision(Figure figure) {
        return ToldBefore.is(figure) || isKnownNow(figure) || isBeforeCorrection(figure);
    }

    /// Whether it depends on what the follow-up is compared with.
    public static boolean isOfChange(Figure figure) {
        return figure.id().startsWith("high_cost.change.");
    }

    public static boolean isKnownNow(Figure figure) {
        return figure.id().endsWith(KNOWN_NOW);
    }

    public static boolean isBeforeCorrection(Figure figure) {
        return figure.id().endsWith(BEFORE_CORRECTION);
    }

    /// The id of the figure that a correction corrects.
    public static String idCorrected(String before) {
        return before.substring(0, before.length() - BEFORE_CORRECTION.length());
    }
}
