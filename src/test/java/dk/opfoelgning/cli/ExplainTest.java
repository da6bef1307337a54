package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.change.Formulas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From a figure to its source.
class ExplainTest {
    private static final String SERVICE = "Tilbud til unge og voksne med særlige behov/Service";
    private static final String WAITING_LISTS = """
            titel: Ventelister
            klassifikation: offentlig
            om-borgere: ja
            kolonner:
              borger_id: {type: tekst, noegle: ja}
              center: tekst
              ventedage: heltal
            grupper: [center]
            tal:
              borgere: {type: antal, enhed: [borger, borgere]}
              dage: {type: sum, af: ventedage, enhed: [dag, dage]}
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void theSampleIsRun() throws IOException {
        var templates = EditedTemplates.copyTo(folder.resolve("templates")).folder();
        Files.createDirectories(templates.resolve("ventelister"));
        Files.writeString(templates.resolve("ventelister/report.yml"), WAITING_LISTS);
        var sample = Sample.withDeclaredTo(folder.resolve("input"))
                .write(
                        "2026-05/ventelister.csv",
                        "borger_id;center;ventedage\nB900001;Nord;120\nB900002;Syd;45\nB900003;Syd;10\nB900004;Syd;5\n");
        var run = Cli.run(sample.folder(), output(), "--templates", templates.toString());
        assertEquals(0, run.exitCode(), run.text());
    }

    private static Path output() {
        return folder.resolve("output");
    }

    private static Cli.Result explain(String... more) {
        var arguments = new ArrayList<>(List.of("explain"));
        arguments.addAll(List.of(more));
        for (var option : List.of("input", "output", "templates")) {
            arguments.addAll(List.of("--" + option, folder.resolve(option).toString()));
        }
        return Cli.execute(arguments.toArray(String[]::new));
    }

    private static String explained(String... arguments) {
        var result = explain(arguments);
        assertEquals(0, result.exitCode(), result.text());
        return result.text().replace('\u00a0', ' ');
    }

    private static void assertSays(String text, String... lines) {
        for (var line : lines) {
            assertTrue(text.contains(line), () -> "expected '" + line + "' in\n" + text);
        }
    }

    /// What is told of each figure.
    private static List<String> figures(String text) {
        return Arrays.stream(text.split("\n\n"))
                .filter(part -> part.startsWith("  "))
                .toList();
    }

    @Test
    void aFigureIsFollowedDownToTheRowsOfItsExtract() throws IOException {
        assertSays(
                explained("high_cost.expenditure", "--group", "75"),
                "high_cost.expenditure i opfølgningen for maj 2026 (udkast, sammenlignet med april 2026)",
                "Formel: Summen af aarsudgift for de borgere",
                "  2026-05/sager.csv, 836 rækker\n    SHA-256 "
                        + Hashes.sha256(folder.resolve("input/2026-05/sager.csv")),
                "  refusionsgraenser.csv, 9 rækker\n",
                "  75, maj 2026: 154.400.000,00 kr. (i dokumenter 154,4 mio. kr.)",
                "sager: 51 rækker om 42 borgere, aarsudgift i alt 154.400.000,00 kr.",
                "Vises i orientering (4 gange), saerligt-dyre-enkeltsager-bilag (4 gange)");
    }

    @Test
    void earlierPeriodsComeFromWhatToldThem() {
        var cases = explained("high_cost.cases", "--group", "total");
        assertSays(
                cases,
                "Af udtræk (regnet igen af udtrækket, der sammenlignes med)\n  2026-04/sager.csv, 834 rækker",
                "Af udtræk (som opfølgningen for marts 2026 fortalte)\n  2026-03/sager.csv, 835 rækker",
                "Af udtræk (offentliggjort, før programmet fandtes)\n  historik/saerligt_dyre_enkeltsager.csv, 36 rækker",
                "historik/saerligt_dyre_enkeltsager: 3 rækker, antal_sager i alt");
        assertTrue(cases.indexOf("maj 2026:") < cases.indexOf("april 2026:"), cases);
    }

    @Test
    void aResultIsTakenApartByExtractAndColumn() {
        assertSays(
                explained("budget.result", "--group", SERVICE),
                "39.811.200,00 kr. (i dokumenter 39,8 mio. kr.)",
                "budget: 8 rækker, forventet_forbrug i alt 771.451.200,00 kr.",
                "budget: 8 rækker, korrigeret_budget i alt 685.680.000,00 kr., som trækkes fra",
                "tillaegsbevillinger: 7 rækker, 2026 i alt 39.500.000,00 kr., som trækkes fra",
                "forventninger: 3 rækker, beloeb i alt −6.460.000,00 kr.",
                "2026-03/forventninger.csv, 4 rækker");
    }

    /// Rows are told only where they add up to the figure.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "high_cost.expenditure",
                "high_cost.by_center.cases",
                "high_cost.by_ownership.expenditure",
                "high_cost.upper_brackets.cases",
                "places.other",
                "budget.corrected",
                "budget.expected",
                "budget.result",
                "budget.result_before",
                "budget.result_incl",
                "budget.grants.2026",
                "forecast.gap_after.2026",
                "puljemidler.ansoegt",
                "aftalemaal.alle"
            })
    void theRowsBehindAddUpToEachFigure(String id) {
        var figures = figures(explained(id));
        assertFalse(figures.isEmpty());
        assertEquals(
                List.of(),
                figures.stream().filter(figure -> !figure.contains(" række")).toList());
    }

    @Test
    void everyFigureOfTheSampleHasAFormula() throws IOException {
        var declared = List.of("aftalemaal", "puljemidler", "ventelister");
        var missing = Files.readAllLines(output().resolve("2026-05/figures.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(';')))
                .filter(id -> !declared.contains(id.substring(0, id.indexOf('.'))))
                .filter(id -> Formulas.of(id).isEmpty())
                .collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
        assertSays(explained("aftalemaal.andel_naaet"), "Formel: Den del af rækkerne i gruppen, hvor status er nået");
    }

    @Test
    void anEarlierFollowUpIsExplainedToo() {
        assertSays(
                explained("high_cost.cases", "--period", "2026-04", "--group", "75"),
                "(taget ind uden dokumenter, sammenlignet med marts 2026)",
                "Vises ikke i noget dokument");
    }

    @Test
    void noCitizenAndNoSingleCitizensRowIsTold() throws IOException {
        var citizens = Files.readAllLines(folder.resolve("input/2026-05/sager.csv")).stream()
                .skip(1)
                .map(line -> line.split(";")[1])
                .collect(Collectors.toSet());
        for (var id : List.of("high_cost.large_rise.now", "high_cost.inflow.expenditure", "ventelister.borgere")) {
            var text = explained(id);
            assertTrue(citizens.stream().noneMatch(text::contains), text);
            assertFalse(text.contains("B90000"), text);
        }
        assertSays(explained("high_cost.inflow.expenditure", "--group", "50"), "rækker om en eller to borgere");
        assertSays(explained("ventelister.dage", "--group", "Nord"), "ventelister: rækker om en eller to borgere");
        assertSays(explained("ventelister.dage", "--group", "Syd"), "3 rækker om 3 borgere, ventedage i alt 60");
    }

    @Test
    void aColumnOfCitizensIsNoFigureToExplain() {
        for (var result :
                List.of(explain("ventelister.ventedage"), explain("ventelister.ventedage", "--group", "B900001"))) {
            assertEquals(2, result.exitCode(), result.text());
            assertFalse(result.text().contains("B90000"), result.text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "high_cost.case | 75 | 2026-05 | near it are high_cost.cases, ",
                "hgh_cost.cases | 75 | 2026-05 | near it are high_cost.cases, ",
                "budget.grants | x | 2026-05 | near it are budget.grants.2026, ",
                "high_cost.cases | 20 | 2026-05 | near it are 25, 50, 75, total",
                "high_cost.cases | 75 | 2027-01 | there are no stored figures of 2027-01"
            })
    void anUnknownIdGroupOrPeriodIsWrongUsage(String id, String group, String period, String told) {
        var result = explain(id, "--group", group, "--period", period);
        assertEquals(2, result.exitCode(), result.text());
        assertSays(result.text(), told);
        assertEquals(1, result.text().lines().count(), result.text());
    }

    @Test
    void nothingIsKept() throws IOException {
        var before = Hashes.of(output().resolve("2026-05"));
        var status = Cli.execute("status", "--output", output().toString()).text();
        explained("budget.corrected");
        assertEquals(before, Hashes.of(output().resolve("2026-05")));
        assertEquals(
                status, Cli.execute("status", "--output", output().toString()).text());
    }

    @Test
    void documentsSayTheSameInShort() throws IOException {
        var hash = Hashes.sha256(folder.resolve("input/2026-05/sager.csv")).substring(0, 8);
        var page =
                Files.readString(output().resolve("2026-05/orientering.html")).replace('\u00a0', ' ');
        assertSays(
                page,
                "<p>Summen af aarsudgift for de borgere",
                "<p class=\"note\">Kilde: 2026-05/sager.csv (836 rækker, " + hash
                        + "); refusionsgraenser.csv (9 rækker, ",
                "<li>75 pct. refusion: maj 2026 <b>154,4</b> (mio. kr.)</li>",
                "Kilde (regnet igen af udtrækket, der sammenlignes med): 2026-04/sager.csv (834 rækker, ",
                "Kilde (som opfølgningen for marts 2026 fortalte): 2026-03/sager.csv (835 rækker, ",
                "Kilde (offentliggjort, før programmet fandtes): historik/saerligt_dyre_enkeltsager.csv (36 rækker, ");
    }

    /// Their number could give away one that tables hide.
    @Test
    void publicDocumentsDoNotTellHowManyRowsAreCitizens() throws IOException {
        var hash =
                Hashes.sha256(folder.resolve("input/2026-05/ventelister.csv")).substring(0, 8);
        var page = Files.readString(output().resolve("2026-05/ventelister.html"));
        assertSays(page, "Kilde: 2026-05/ventelister.csv (" + hash + ")");
        assertSays(explained("ventelister.dage", "--group", "Syd"), "2026-05/ventelister.csv, 4 rækker");
    }
}
