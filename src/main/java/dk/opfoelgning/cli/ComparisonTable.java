package dk.opfoelgning.cli;

import dk.opfoelgning.change.FollowUpPairs;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import dk.opfoelgning.job.FollowUpComparison;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.TerminalFigures;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Two follow-ups as a table on the terminal, in Danish: it is about data.
record ComparisonTable(Period from, Period to, PrintWriter out) {
    private static final int NAME = 56;
    private static final String ROW = "  %-" + NAME + "s%12s%12s%12s  %s";
    private static final String MISSING = "..";
    /// What a chief asks first: no single centres, applications or lines of a plan.
    private static final Pattern MAIN =
            Pattern.compile("high_cost\\.(?!limit|by_|large_rise\\.|.*growth|large_rises\\.threshold).*"
                    + "|unemployment\\.(rate|count)_(adjusted|actual)|budget\\.(corrected_incl|result_adjusted|result_incl)"
                    + "|forecast\\.gap_(before|after)\\..*|places\\..*|plan\\..*");
    private static final Map<String, String> SUBJECTS = Map.of(
            "high_cost", "Særligt dyre enkeltsager",
            "unemployment", "Fuldtidsledige",
            "forecast", "Prognose",
            "places", "Boligplan",
            "plan", "Planer",
            "agenda", "Møder");

    void print(FollowUpComparison.Result result, boolean all) {
        out.printf("Fra %s til %s%n", Danish.period(from), Danish.period(to));
        var shown = result.standing().stream()
                .filter(pair -> all || isMain(pair.figure()) && !pair.isUnchanged())
                .toList();
        bySubject(shown, FollowUpPairs.Pair::figure).forEach(this::printStanding);
        bySubject(moved(result, all), Function.identity()).forEach(this::printChanges);
        tellDeleted(result.withoutRows());
        out.println();
        out.printf(
                all ? "Alle %d tal er vist.%n" : "%d tal er ens eller udeladt her; vis dem med --all.%n",
                all ? shown.size() : result.standing().size() - shown.size());
    }

    private void tellDeleted(List<Period> withoutRows) {
        if (!withoutRows.isEmpty()) {
            out.println();
            out.printf(
                    "Sagsrækkerne fra %s er slettet efter opbevaringstiden, så sagerne er sammenlignet på tallene og ikke én for én.%n",
                    withoutRows.stream().map(Danish::period).collect(Collectors.joining(" og ")));
        }
    }

    private static boolean isMain(Figure figure) {
        return MAIN.matcher(figure.id()).matches();
    }

    /// Only what the comparison itself computed: other changes are from month to month.
    private static List<Figure> moved(FollowUpComparison.Result result, boolean all) {
        return result.changes().stream()
                .filter(change -> all || isMain(change) && change.value().signum() != 0)
                .toList();
    }

    private static <T> Map<String, List<T>> bySubject(List<T> rows, Function<T, Figure> figure) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> subject(figure.apply(row)), LinkedHashMap::new, Collectors.toList()));
    }

    /// A budget's area, else what the figures are about.
    private static String subject(Figure figure) {
        var prefix = figure.id().substring(0, figure.id().indexOf('.'));
        return prefix.equals("budget") ? figure.group().replace("/", ", ") : SUBJECTS.getOrDefault(prefix, prefix);
    }

    private void printStanding(String subject, List<FollowUpPairs.Pair> pairs) {
        out.println();
        row(subject, "  ", from.toString(), to.toString(), "ændring", "");
        pairs.forEach(pair -> row(
                name(pair.figure(), subject),
                "    ",
                text(pair.then()),
                text(pair.now()),
                pair.change()
                        .map(change -> TerminalFigures.change(change, pair.unit()))
                        .orElse(MISSING),
                unit(pair)));
    }

    private static String unit(FollowUpPairs.Pair pair) {
        var unit = TerminalFigures.unit(pair.figure().unit());
        return pair.figure().unit() == Unit.PERCENT ? unit + ", ændring i procentpoint" : unit;
    }

    private static String text(Optional<Figure> figure) {
        return figure.map(TerminalFigures::text).orElse(MISSING);
    }

    private void printChanges(String subject, List<Figure> changes) {
        out.println();
        row(subject + ": hvad der er sket", "  ", "", "", "", "");
        changes.forEach(change -> row(
                name(change, subject),
                "    ",
                "",
                "",
                TerminalFigures.text(change),
                TerminalFigures.unit(change.unit())));
    }

    /// Without what the heading says already.
    private static String name(Figure figure, String subject) {
        var label = figure.label();
        return label.startsWith(subject + ", ") ? label.substring(subject.length() + 2) : label;
    }

    /// A long name goes on over further lines.
    private void row(String name, String indent, String... cells) {
        var rest = indent.substring(2) + name;
        while (rest.length() > NAME) {
            int end = rest.lastIndexOf(' ', NAME);
            end = end <= indent.length() ? NAME : end;
            out.println("  " + rest.substring(0, end));
            rest = indent + rest.substring(end).strip();
        }
        out.println(ROW.formatted(rest, cells[0], cells[1], cells[2], cells[3]).stripTrailing());
    }
}
