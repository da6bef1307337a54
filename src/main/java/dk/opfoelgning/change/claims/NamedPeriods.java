package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which period a claim is about: the month or year that its clause names, else the last one that its sentence named
/// before, else the newest.
///
/// @param now the follow-up's
record NamedPeriods(Period now) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,-])(?:(\\d{1,2})\\.\\s*)?"
                    + "(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
                    + "|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept?\\.|okt\\.|nov\\.|dec\\.)"
                    + "(?:[\\s\u00a0]*((?:19|20)\\d{2}))?(?![\\p{L}\\p{N}])|(?<![\\p{N}.,/–-])((?:19|20)\\d{2})(?![\\p{N}]|[.,/–-]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// What a change is counted from is not what it is about.
    private static final Pattern SINCE = Pattern.compile(
            "(?<!\\p{L})(?:siden|end|fra|mod|efter|før|over\\s+for|i\\s+forhold\\s+til|med|sidst)"
                    + "(?:\\s+(?:i|den|udgangen\\s+af|opfølgningen\\s+for|opfølgning|sidste|budgetopfølgningen\\s+for))*\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern VAGUE = Pattern.compile(
            "(?<!\\p{L})(?:sidste år|for et år siden|året før|forrige år|måneden før|sidste måned|dengang)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Whether a text speaks of another time without naming it.
    static boolean isVague(String text) {
        return VAGUE.matcher(text).find();
    }

    /// The periods that a text names, in its order.
    List<Period> in(String text) {
        return NAMED.matcher(text)
                .results()
                .filter(found ->
                        !SINCE.matcher(text.substring(0, found.start())).find())
                .flatMap(found -> period(found).stream())
                .toList();
    }

    /// What a change is counted from, where the text says so.
    List<Period> since(String text) {
        return NAMED.matcher(text)
                .results()
                .filter(found -> SINCE.matcher(text.substring(0, found.start())).find())
                .flatMap(found -> period(found).stream())
                .toList();
    }

    /// The text with blanks for the periods that it names.
    static String without(String text) {
        return NAMED.matcher(text).replaceAll(" ");
    }

    private Optional<Period> period(MatchResult found) {
        if (found.group(4) != null) {
            return Optional.of(new Period(Integer.parseInt(found.group(4)), 0));
        }
        int month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
        int year =
                found.group(3) == null ? now.year() - (month > now.month() ? 1 : 0) : Integer.parseInt(found.group(3));
        var period = new Period(year, month);
        // A day within a month is a date and not a period
        boolean isDay = found.group(1) != null
                && Integer.parseInt(found.group(1)) != period.lastDay().getDayOfMonth();
        return isDay ? Optional.empty() : Optional.of(period);
    }

    /// Whether a figure is about the period meant.
    ///
    /// @param newest the newest that is known of the same figure
    Predicate<Figure> meant(Scope scope, Function<Figure, Period> newest) {
        var named = new ArrayList<>(in(scope.clause()));
        if (named.isEmpty()) {
            in(scope.lead()).stream().reduce((_, last) -> last).ifPresent(named::add);
        }
        // The year that we are in says nothing of the month
        named.removeIf(period -> period.isYear() && period.year() == now.year());
        return figure -> isAbout(figure, named, newest);
    }

    private boolean isAbout(Figure figure, List<Period> named, Function<Figure, Period> newest) {
        var year = Measure.yearOf(figure.id());
        if (year.isPresent()) {
            boolean isYear = named.isEmpty() ? year.get() == now.year() : named.contains(new Period(year.get(), 0));
            return isYear && figure.about().equals(newest.apply(figure));
        }
        return named.isEmpty()
                ? figure.about().equals(newest.apply(figure))
                : named.stream().anyMatch(period -> isSame(period, figure.about()));
    }

    private static boolean isSame(Period named, Period about) {
        return named.equals(about) || named.isYear() && about.equals(new Period(named.year(), 12));
    }
}
