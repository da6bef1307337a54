package dk.opfoelgning.report;

import static dk.opfoelgning.change.Cases.placement;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.change.Cases;
import dk.opfoelgning.change.UnemploymentChanges;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
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
                new Figures(figures),
                Map.of("sager", new Origin("2026-05/sager.csv", Optional.of(MAY))),
                Optional.empty(),
                List.of(),
                budget,
                grants,
                adjustments,
                new Municipality("710", "Socialudvalget", areas()));
    }

    private static String text(ReportType type, Material material) {
        var report = type.reports(material).getFirst();
        var xhtml = new Templates(Path.of("templates"), TemplateLimits.standard(), "Favrskov Kommune")
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
                "er der 1 sag med en udgift",
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
    void withoutCasesTheTextStillHolds() {
        var text = orientering(Cases.of("2026-04"), Cases.of("2026-05"));
        assertSays(text, "er der ingen sager", "er antallet uændret og udgiften uændret.");
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
        assertSays(text, "Favrskov Kommune .. .. .. .. ..");
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
        assertSays(text, "Fuldtidsledige, sæsonkorrigeret, Favrskov KommuneMarts 2026700703");
        assertFalse(text.contains("650"), "a month that the last table did not show");
    }

    private static String budget(long corrected, long expected, long transfers) {
        var line = new BudgetLine(
                LocalDate.parse("2026-05-31"),
                "Voksne",
                "Service",
                "Center",
                "5.38.50",
                "1",
                Money.ZERO,
                Money.ZERO,
                Money.ofKroner(corrected),
                Money.ZERO,
                Money.ofKroner(expected),
                Money.ofKroner(transfers));
        var grant = new Grant(
                "Voksne", "Service", "Flytning", "", new TreeMap<>(Map.of(2026, Money.ZERO)), Money.ZERO, null);
        var figures = new ArrayList<>(BudgetResults.figures(MAY, List.of(line), List.of(grant), List.of()));
        figures.addAll(Applications.figures(MAY, List.of(grant), List.of()));
        return text(new BudgetFollowUp(List.of()), material(figures, List.of(line), List.of(grant), List.of()));
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
}
