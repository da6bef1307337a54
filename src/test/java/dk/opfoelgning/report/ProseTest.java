package dk.opfoelgning.report;

import static dk.opfoelgning.change.Cases.by;
import static dk.opfoelgning.change.Cases.placement;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.change.Cases;
import dk.opfoelgning.change.Spending;
import dk.opfoelgning.change.UnemploymentChanges;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.PublishedHighCost;
import dk.opfoelgning.facts.Unemployment;
import dk.opfoelgning.facts.UnemploymentMeasure;
import dk.opfoelgning.report.budget.BudgetFollowUp;
import dk.opfoelgning.report.orientering.Orientering;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The sentences that the shipped templates make of small invented figures.
class ProseTest {
    private static final Period MAY = Period.parse("2026-05");

    private static String orientering(Cases april, Cases may) {
        return orientering(april, may, List.of());
    }

    private static String orientering(Cases april, Cases may, List<Unemployment> unemployment) {
        var figures = new ArrayList<Figure>();
        may.since(april).forEach(figures::add);
        figures.addAll(UnemploymentChanges.figures(unemployment, areas()));
        return text(new Orientering(3), material(figures, List.of(), List.of(), List.of()));
    }

    private static Map<String, String> areas() {
        var areas = new LinkedHashMap<String, String>();
        areas.put("000", "Hele landet");
        areas.put("710", "Favrskov Kommune");
        return areas;
    }

    private static Material material(
            List<Figure> figures, List<BudgetLine> budget, List<Grant> grants, List<Adjustment> adjustments) {
        return new Material(
                new FollowUp(MAY, Optional.of(Period.parse("2026-04")), FollowUp.State.DRAFT),
                new ComparedWith(FollowUp.State.APPROVED, false, Optional.empty()),
                new Figures(figures),
                Map.of("sager", new Origin("2026-05/sager.csv", Optional.of(MAY))),
                Optional.empty(),
                List.of(),
                new BudgetMaterial(budget, grants, adjustments, List.of(), List.of()),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Municipality(
                        "Favrskov Kommune",
                        "710",
                        new Municipality.Committees("Socialudvalget", "økonomiudvalget", "byrådet"),
                        areas(),
                        Map.of()),
                List.of(),
                Quality.unknown());
    }

    private static String text(ReportType type, Material material) {
        var report = type.reports(material).getFirst();
        var xhtml = new Templates(Path.of("templates"), TemplateLimits.standard())
                .render(report, material.figures(), MAY)
                .xhtml();
        return xhtml.replaceAll("<[^>]*>", "").replaceAll("(&#160;|\\s|\u00a0)+", " ");
    }

    private static void assertSays(String text, String... sentences) {
        for (var sentence : sentences) {
            assertTrue(text.contains(sentence), () -> "not found: " + sentence);
        }
    }

    @Test
    void oneIsSingularAndNoChangeIsUaendret() {
        var text = orientering(
                Cases.of("2026-04", placement("A", 1_000_000)), Cases.of("2026-05", placement("A", 1_000_000)));
        assertSays(
                text,
                "er der 1 særligt dyr enkeltsag.",
                "Siden opfølgningen for april 2026 er antallet uændret og udgiften uændret.",
                "Ingen sag er kommet til, og ingen er gået ud.",
                "Ingen sag er steget med 1 mio. kr. eller mere.");
    }

    @Test
    void aChangeThatRoundsToZeroIsStortSetUaendret() {
        var text = orientering(
                Cases.of("2026-04", placement("A", 1_000_000)), Cases.of("2026-05", placement("A", 1_020_000)));
        assertSays(text, "er antallet uændret og udgiften stort set uændret.");
    }

    @Test
    void aFallIsCalledAFall() {
        var text = orientering(
                Cases.of("2026-04", placement("A", 2_000_000), placement("B", 1_000_000), placement("C", 1_000_000)),
                Cases.of("2026-05", placement("A", 1_500_000)));
        assertSays(
                text,
                "er antallet faldet med 2 sager og udgiften faldet med 2,5 mio. kr.",
                "Ingen sag er kommet til, og 2 sager er gået ud.",
                "Afgangen kostede 2,0 mio. kr.",
                "Prisændringer i sager, der er med begge gange, har sænket udgiften med 0,5 mio. kr.");
    }

    @Test
    void oneLargeRiseIsToldInTheSingular() {
        var text = orientering(
                Cases.of("2026-04", placement("A", 1_000_000)), Cases.of("2026-05", placement("A", 3_000_000)));
        assertSays(text, "1 sag er steget med mindst 1 mio. kr., nemlig 2,0 mio. kr.");
    }

    @Test
    void countsOfOneOrTwoBelowTheTotalAreNotTold() {
        var text = orientering(
                Cases.of("2026-04", placement("A", 1_000_000), placement("B", 900_000)),
                Cases.of("2026-05", placement("A", 2_000_000), placement("B", 1_000_000), placement("C", 1_000_000)));
        assertFalse(text.contains("nye borgere"), text);
        assertFalse(text.contains("flyttet til en anden refusionssats"), text);
    }

    @Test
    void placesAreToldUnlessOneOrTwoCouldBeKnownByThem() {
        var none = Cases.of("2026-04");
        assertSays(orientering(none, places(3, 3)), "er 3 af 6 pladser i kommunens egne tilbud");
        assertFalse(orientering(none, places(2, 40)).contains("egne tilbud"));
        assertFalse(orientering(none, places(40, 1)).contains("egne tilbud"));
    }

    private static Cases places(int own, int others) {
        return Cases.of(
                "2026-05",
                IntStream.range(0, own + others)
                        .mapToObj(i -> by(i < own ? "Egen" : "Privat", placement("B%03d".formatted(i), 1)))
                        .toArray(Placement[]::new));
    }

    @Test
    void withoutCasesTheTextStillHolds() {
        var text = orientering(Cases.of("2026-04"), Cases.of("2026-05"));
        assertSays(text, "er der ingen særligt dyre enkeltsager.", "er antallet uændret og udgiften uændret.");
        assertFalse(text.contains(".. af sagerne"), text);
    }

    private static Unemployment row(String area, UnemploymentMeasure measure, String month, String value) {
        return new Unemployment(area, measure, Period.parse(month), value.equals("..") ? null : new BigDecimal(value));
    }

    @Test
    void unemploymentThatFallsAndSeasonThatExplainsIt() {
        var text = orientering(
                Cases.of("2026-04"),
                Cases.of("2026-05"),
                List.of(
                        row("710", UnemploymentMeasure.RATE_ADJUSTED, "2026-03", "2.9"),
                        row("710", UnemploymentMeasure.RATE_ADJUSTED, "2026-04", "2.8"),
                        row("710", UnemploymentMeasure.COUNT_ACTUAL, "2026-03", "700"),
                        row("710", UnemploymentMeasure.COUNT_ACTUAL, "2026-04", "701"),
                        row("000", UnemploymentMeasure.RATE_ADJUSTED, "2026-04", "3.1")));
        assertSays(
                text,
                "I april 2026 var 2,8 % af arbejdsstyrken i Favrskov Kommune ledige",
                "Det er 0,1 procentpoint mindre end i marts.",
                "er steget med 1 person til 701 personer.",
                "stigningen er mindre end normalt",
                "Favrskov Kommune ligger 0,3 procentpoint under.");
    }

    @Test
    void unemploymentThatIsMissingIsTwoDotsAndNoSentence() {
        var text = orientering(
                Cases.of("2026-04"),
                Cases.of("2026-05"),
                List.of(
                        row("710", UnemploymentMeasure.RATE_ADJUSTED, "2026-04", ".."),
                        row("000", UnemploymentMeasure.RATE_ADJUSTED, "2026-04", "3.1")));
        assertSays(text, "Favrskov Kommune ..", "Tal for april 2025 og marts 2026 er ikke oplyst.");
        assertFalse(text.contains("af arbejdsstyrken i Favrskov Kommune ledige"), text);
        assertFalse(text.contains("ledighed i Favrskov Kommune var"), text);
    }

    @Test
    void whatTheSourceHasChangedSinceIsToldOldAndNew() {
        var told = UnemploymentChanges.figures(
                List.of(
                        row("710", UnemploymentMeasure.COUNT_ADJUSTED, "2026-03", "700"),
                        row("710", UnemploymentMeasure.COUNT_ADJUSTED, "2025-12", "650")),
                areas());
        var now = UnemploymentChanges.figures(
                List.of(
                        row("710", UnemploymentMeasure.COUNT_ADJUSTED, "2026-03", "703"),
                        row("710", UnemploymentMeasure.COUNT_ADJUSTED, "2025-12", "651")),
                areas());
        var figures = new ArrayList<>(now);
        figures.addAll(UnemploymentChanges.revisions(new Figures(told), now));
        Cases.of("2026-05").figures().forEach(figures::add);
        var text = text(new Orientering(3), material(figures, List.of(), List.of(), List.of()));
        assertSays(text, ", marts 2026 (");
        assertSays(text, "Fuldtidsledige, sæsonkorrigeret, Favrskov Kommune700703");
        assertFalse(text.contains("650"), "a month that the last table did not show");
    }

    private static String budget(long corrected, long expected, long transfers) {
        return budget(List.of(line("Center", corrected, expected, transfers)));
    }

    private static BudgetLine line(String center, long corrected, long expected, long transfers) {
        return new BudgetLine(
                LocalDate.parse("2026-05-31"),
                "Voksne",
                "Service",
                center,
                "5.38.50",
                "1",
                Money.ZERO,
                Money.ZERO,
                Money.ofKroner(corrected),
                Money.ZERO,
                Money.ofKroner(expected),
                Money.ofKroner(transfers));
    }

    private static String budget(List<BudgetLine> lines) {
        var grant = new Grant(
                "Voksne", "Service", "Flytning", "", new TreeMap<>(Map.of(2026, Money.ZERO)), Money.ZERO, null);
        var figures = new ArrayList<>(BudgetResults.figures(MAY, lines, List.of(grant), List.of()));
        figures.addAll(Applications.figures(MAY, List.of(grant), List.of()));
        figures.addAll(Spending.figures(MAY, lines, Optional.empty()));
        return text(new BudgetFollowUp(List.of(), List.of()), material(figures, lines, List.of(grant), List.of()));
    }

    @Test
    void spendingMoreIsMerforbrugAndDebtIsNamed() {
        assertSays(
                budget(100_000_000, 101_200_000, 3_000_000),
                "På service forventes et forbrug på 101,2 mio. kr. mod et budget på 100,0 mio. kr., altså et merforbrug på 1,2 mio. kr.",
                "Med en gæld på 3,0 mio. kr. fra tidligere år bliver resultatet et merforbrug på 4,2 mio. kr.",
                "Ansøgningerne er tilsammen udgiftsneutrale i 2026.");
    }

    @Test
    void lessIncomeIsMindreindtaegt() {
        assertSays(
                budget(-100_000_000, -98_800_000, 0),
                "forventes nettoindtægter på 98,8 mio. kr. mod et budget på 100,0 mio. kr., altså en mindreindtægt på 1,2 mio. kr.");
    }

    @Test
    void spendingAgainstABudgetOfIncomeIsCalledSpending() {
        assertSays(
                budget(-10_000_000, 3_000_000, 0),
                "forventes et forbrug på 3,0 mio. kr. mod budgetterede nettoindtægter på 10,0 mio. kr., altså en mindreindtægt på 13,0 mio. kr.");
    }

    @Test
    void aResultOfNothingIsBalance() {
        assertSays(budget(100_000_000, 100_000_000, 0), "altså balance.");
        assertSays(budget(100_000_000, 100_010_000, 0), "altså stort set balance.");
    }

    @Test
    void aChartOfMonthsSaysWhetherTheExpenditureRoseOrFell() {
        var high = Cases.of("2026-04", placement("A", 2_500_000));
        var low = Cases.of("2026-05", placement("A", 1_000_000));
        assertSays(orientering(high, low), "Figur 1. Udgiften er faldet med 1,5 mio. kr. siden april 2026 ");
        var same = Cases.of("2026-04", placement("A", 1_000_000));
        assertSays(orientering(same, low), "Figur 1. Udgiften er uændret siden april 2026 ");
    }

    private static String afterYear2022(Figures figures) {
        return text(new Orientering(3), material(figures.stream().toList(), List.of(), List.of(), List.of()));
    }

    private static PublishedHighCost published(int cases, long kroner) {
        return new PublishedHighCost(
                Period.parse("2022"), Bracket.PCT_25, cases, Money.ofKroner(kroner), LocalDate.parse("2022-12-31"));
    }

    @Test
    void chartsOfYearsSayWhatHasChangedSinceTheFirst() {
        var may = Cases.of("2026-05", placement("A", 1_000_000));
        assertSays(
                afterYear2022(may.after(published(2, 4_000_000))),
                "Figur 1. Udgiften er faldet med 75 % siden 2022",
                "Figur 2. Der er 1 sag mod 2 i 2022");
        assertSays(
                afterYear2022(may.after(published(1, 1_001_000))),
                "Figur 1. Udgiften er stort set uændret siden 2022",
                "Figur 2. Der er 1 sag, det samme som i 2022");
        assertSays(
                afterYear2022(may.after(published(0, 0))), "Figur 1. Udgiften år for år", "Der er 1 sag mod 0 i 2022");
    }

    @Test
    void oneMonthOfOneYearHasNoChart() {
        var text = afterYear2022(Cases.of("2026-05", placement("A", 1_000_000)).figures());
        assertFalse(text.contains("Figur"), text);
    }

    @Test
    void theChartOfUnemploymentShowsEveryMonthFromTheFirstKnown() {
        var text = orientering(
                Cases.of("2026-04"),
                Cases.of("2026-05"),
                List.of(
                        row("710", UnemploymentMeasure.RATE_ADJUSTED, "2026-01", "2.9"),
                        row("000", UnemploymentMeasure.RATE_ADJUSTED, "2026-03", "3.0"),
                        row("710", UnemploymentMeasure.RATE_ADJUSTED, "2026-04", "2.8")));
        assertSays(
                text,
                "Figur 1. Ledigheden i Favrskov Kommune er 2,8 %",
                "Favrskov KommuneHele landet Januar 2026 2,9 .. Februar 2026 .. .. Marts 2026 .. 3,0 April 2026 2,8 ..",
                "Hvor måneder ikke er oplyst, går linjen lige til den næste.");
    }

    @Test
    void theChartOfCentresNamesTheOneFurthestFromItsBudget() {
        assertSays(
                budget(List.of(
                        line("Center A", 10_000_000, 11_000_000, 0), line("Center B", 30_000_000, 28_000_000, 0))),
                "Figur 1. Service: Center B forventer det største mindreforbrug, 2,0 mio. kr.");
        assertSays(
                budget(List.of(line("Center A", 10_000_000, 10_000_000, 0), line("Center B", 1_000_000, 1_010_000, 0))),
                "Figur 1. Service: alle centre forventes at holde budgettet");
        assertFalse(budget(100_000_000, 101_200_000, 0).contains("Figur"));
    }
}
