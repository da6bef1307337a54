package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that people wrote, checked against the sample's follow-up of May 2026.
class AuditTest {
    /// A count off by ten, steget for faldet, a wrong month, 195,3 for 195,2 and a wrong unit.
    private static final List<String> WRONG = List.of(
            "254 særligt dyre enkeltsager;high_cost.cases;total;2026-05;244;disagrees",
            "11,8 mio. kr.;high_cost.change.expenditure;total;2026-05;11820000.00;disagrees",
            "445,4 mio. kr.;high_cost.expenditure;total;2026-03;439300000.00;disagrees",
            "195,3 mio. kr.;budget.expected;Job, vejledning, integration og ydelser/Service;2026-05;195241600.00;disagrees",
            "6,2 mia. kr.;budget.result;Job, vejledning, integration og ydelser/Service;2026-05;6201526.00;disagrees");

    private static final int CLAIMS = 20;

    @TempDir
    static Path output;

    @TempDir
    Path folder;

    @BeforeAll
    static void theSampleIsRun() throws IOException {
        MadeSample.copyTo(output, "2026-05");
    }

    private static Cli.Result audit(Path file, String... more) {
        var arguments =
                new ArrayList<>(List.of("audit", file.toString(), "--input", "input", "--output", output.toString()));
        arguments.addAll(List.of(more));
        return Cli.execute(arguments.toArray(String[]::new));
    }

    private static List<String> rows(Cli.Result result) {
        return result.text().lines().skip(1).toList();
    }

    /// Rows without their line.
    private static List<String> found(Cli.Result result, String verdict) {
        return rows(result).stream()
                .filter(row -> row.endsWith(";" + verdict))
                .map(row -> row.substring(row.indexOf(';') + 1))
                .toList();
    }

    private Cli.Result csvOf(String text) throws IOException {
        return audit(Files.writeString(folder.resolve("tekst.md"), text), "--format", "csv");
    }

    private static String pressRelease() throws IOException {
        return resource("pressemeddelelse.md");
    }

    private static String resource(String name) throws IOException {
        try (var text = AuditTest.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Minutes speak of much that no figure is about: other municipalities, single cases, plans, staff.
    @Test
    void numbersOfOtherThingsRaiseNoFalseAlarm() throws IOException {
        var result = csvOf(resource("referat.md"));
        assertEquals(List.of("835 pladser;places.all;total;2026-05;836;disagrees"), found(result, "disagrees"));
        assertTrue(found(result, "agrees").size() >= 9, result.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "txt", "html", "docx", "pdf"})
    void ofTwentyClaimsTheFiveWrongOnesAreFoundInEveryFormat(String ending) throws IOException {
        var result = audit(new WrittenAs(pressRelease(), folder).file(ending), "--format", "csv");
        assertEquals(WRONG, found(result, "disagrees"));
        assertEquals(CLAIMS - WRONG.size(), found(result, "agrees").size(), result.text());
        assertEquals(List.of(), found(result, "unchecked"));
        assertEquals(6, result.exitCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orientering",
                "budgetopfoelgning-job-vejledning-integration-og-ydelser",
                "budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov",
                "sagsliste",
                "maanedsstatus-center-for-handicap-og-myndighed"
            })
    void nothingInOurOwnDocumentsDisagrees(String name) {
        for (var ending : List.of(".html", ".pdf")) {
            var result = audit(output.resolve("2026-05").resolve(name + ending), "--format", "csv");
            assertEquals(List.of(), found(result, "disagrees"));
            assertEquals(0, result.exitCode());
        }
    }

    @Test
    void nearlyEveryNumberOfTheOrienteringIsRecognised() {
        var result = audit(output.resolve("2026-05/orientering.html"), "--format", "csv");
        assertTrue(found(result, "unchecked").size() < rows(result).size() / 10, result.text());
    }

    @Test
    void datesReferencesAndNamesAreNoClaims() throws IOException {
        var rows = rows(csvOf("""
                1. Mødet er den 9. juni 2026 kl. 16.00, punkt 86.
                2. Journalnr. 85.02.10-A26-4-25, sagen følger § 176 og §§ 107 og 108, jf. bekendtgørelse nr. 1485.
                3. Ring på 89 15 15 15 eller +45 89151515, eller skriv til 8900 Randers C.
                4. Handleplan 2023-26, tabel 2 og side 14, AUS08 og B26.
                5. Borgeren er 010101-1234 eller 0101011234.
                6. Sager med 25 pct. refusion og med 50 eller 75 % i refusion.
                """));
        assertEquals(List.of(), rows);
    }

    @Test
    void aTableIsReadByItsHeadsAndItsUnit() throws IOException {
        var result = csvOf("""
                ## Særligt dyre enkeltsager

                | Måned | Antal sager | Udgift (mio. kr.) |
                |---|---|---|
                | April 2026 | 243 | 445,4 |
                | Maj 2026 | 254 | 457,2 |
                """);
        assertEquals(List.of("254;high_cost.cases;total;2026-05;244;disagrees"), found(result, "disagrees"));
        assertEquals(3, found(result, "agrees").size(), result.text());
    }

    @Test
    void thousandsInAHeadAboveMillionsAreAWrongUnit() throws IOException {
        var result = csvOf("""
                ## Særligt dyre enkeltsager

                | Måned | Udgift (1.000 kr.) |
                |---|---|
                | Maj 2026 | 457,2 |
                """);
        assertEquals(1, found(result, "disagrees").size(), result.text());
    }

    @Test
    void theTerminalTellsInDanishWhatDisagrees() throws IOException {
        var result = audit(new WrittenAs(pressRelease(), folder).file("md"));
        var text = result.text().replaceAll("[ \u00a0]+", " ");
        assertTrue(
                text.contains("8 254 særligt dyre enkeltsager 244 sager Særligt dyre enkeltsager, antal sager, i alt"),
                text);
        assertTrue(text.contains("20 tal i teksten: 15 stemmer, 5 stemmer ikke, 0 er ikke kontrolleret."), text);
        assertFalse(text.contains("pressemeddelelse om"), text);
    }

    @Test
    void theTerminalTellsTheFigureInTheClaimsUnitWithItsWayAndFile() throws IOException {
        var text = terminal("""
                Antallet af særligt dyre enkeltsager er faldet med 1 sag, og udgiften er faldet med 11,8 mio. kr.
                Udgiften til særligt dyre enkeltsager er 457.300 tusind kr.
                """);
        var cases = " af 2026-05/sager.csv, refusionsgraenser.csv";
        assertTrue(text.contains("1 1 sag steget 1 sag Særligt"), text);
        assertTrue(text.contains("1 11,8 mio. kr. steget 11,8 mio. kr. Særligt"), text);
        assertTrue(text.contains("(high_cost.change.expenditure)" + cases + ", 2026-04/sager.csv\n"), text);
        assertTrue(text.contains("2 457.300 tusind kr. 457.200 tusind kr. Særligt"), text);
        assertTrue(text.contains("(high_cost.expenditure)" + cases + "\n"), text);
    }

    @Test
    void uncheckedNumbersOfTablesAreOnlyCountedOnTheTerminal() throws IOException {
        var text = terminal("""
                Centret har 24 medarbejdere.

                | Afdeling | Skrivebord | Stol |
                |---|---|---|
                | Nord | 11 | 12 |
                | Syd | 13 | 14 |
                """);
        assertTrue(text.contains("\n 1 24\n"), text);
        assertTrue(text.contains("\n… og 4 tal i tabeller og diagrammer er ikke kontrolleret;"), text);
        assertFalse(text.contains("13"), text);
        assertTrue(text.contains("5 tal i teksten: 0 stemmer, 0 stemmer ikke, 5 er ikke kontrolleret."), text);
    }

    private String terminal(String markdown) throws IOException {
        return audit(Files.writeString(folder.resolve("tekst.md"), markdown))
                .text()
                .replaceAll("[ \u00a0]+", " ");
    }

    @Test
    void anEarlierFollowUpIsCheckedOnRequest() throws IOException {
        var text = Files.writeString(folder.resolve("tekst.txt"), "Der er 243 særligt dyre enkeltsager.");
        assertEquals(0, audit(text, "--period", "2026-04").exitCode());
        assertEquals(6, audit(text).exitCode());
    }

    @Test
    void whatCannotBeReadIsWrongUsage() throws IOException {
        var broken = Files.writeString(folder.resolve("tekst.docx"), "ingen Word-fil 0101011234");
        assertWrongUsage(audit(broken), "tekst.docx kan ikke læses");
        assertWrongUsage(audit(Files.writeString(folder.resolve("tekst.odt"), "")), "gem teksten som .md");
        assertWrongUsage(audit(folder.resolve("mangler.md")), "der er ingen fil");
        assertWrongUsage(
                audit(Files.writeString(folder.resolve("tekst.md"), ""), "--period", "2031-01"),
                "there are no stored figures of 2031-01");
    }

    private static void assertWrongUsage(Cli.Result result, String sentence) {
        assertEquals(2, result.exitCode(), result.text());
        assertTrue(result.text().contains(sentence), result.text());
        assertEquals(1, result.text().lines().count(), result.text());
    }
}
