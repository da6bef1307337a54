package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.document.pdf.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stops a run, how it is overruled, and who is told.
class QualityGatesTest {
    private static final String SAME_FILE = "budget.samme-fil";
    private static final Pattern AMOUNT_AT_END = Pattern.compile(";([\\d.]+),(\\d\\d)(?=\\r?$)", Pattern.MULTILINE);

    @TempDir
    static Path fewRows;

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeAll
    static void makeTheFewRows() {
        var run = Cli.run(Sample.FEW_ROWS, fewRows);
        assertEquals(0, run.exitCode(), run.text());
    }

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.fewRowsTo(folder.resolve("input"));
    }

    /// With months whose figures are like real ones.
    private void takeTheWholeSample() throws IOException {
        sample = Sample.copyTo(folder.resolve("whole"));
    }

    /// Of the few rows.
    private void goOnFromADraft() throws IOException {
        FolderCopy.of(fewRows, output());
    }

    @AfterEach
    void forgetSettings() {
        System.clearProperty("opfoelgning.four-eyes");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Cli.Result run(String... more) {
        return Cli.run(sample.folder(), output(), more);
    }

    private Cli.Result succeeds(String... more) {
        var run = run(more);
        assertEquals(0, run.exitCode(), run.text());
        return run;
    }

    private Cli.Result stops(String gate, String... more) {
        var run = run(more);
        assertEquals(3, run.exitCode(), run.text());
        assertTrue(run.text().contains("STOP  ") && run.text().contains(", " + gate + ": "), run.text());
        return run;
    }

    private Cli.Result command(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--output", output().toString()));
        return Cli.execute(all.toArray(String[]::new));
    }

    private String page(String file) throws IOException {
        return Files.readString(output().resolve(file))
                .replaceAll("(?s)<style.*?</style>|<[^>]*>", " ")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    /// April's budget again: nothing of it lies after May, so that the validation lets it pass.
    private void sendAprilsBudgetAgain() throws IOException {
        sample.write("2026-05/budget.csv", sample.text("2026-04/budget.csv"));
    }

    private String budgetPage() throws IOException {
        return page("2026-05/budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov.html");
    }

    @Test
    void theSampleRaisesNoDoubt() throws IOException {
        takeTheWholeSample();
        assertFalse(succeeds().text().contains("OBS"));
    }

    @Test
    void aStopPublishesNothingAndSaysWhyAndWhatToDo() throws IOException {
        goOnFromADraft();
        var before = Hashes.of(output().resolve("2026-05"));
        sendAprilsBudgetAgain();
        var stop = stops(SAME_FILE);
        assertTrue(
                stop.text()
                        .contains(
                                "STOP  2026-05, budget.samme-fil: Filen til budgetudtrækket er byte for byte den samme"
                                        + " som i april\u00a02026."),
                stop.text());
        assertTrue(
                stop.text()
                        .contains("./opfoelgning run --period 2026-05 --accept budget.samme-fil --reason \"hvorfor\""),
                stop.text());
        assertEquals(before, Hashes.of(output().resolve("2026-05")));
        assertTrue(
                Files.readString(output().resolve("state/opfoelgning.log")).contains("budget.samme-fil stops 2026-05"));
        assertTrue(command("status").text().matches("(?s).*2026-05 .* failed +judge.*"));
    }

    @Test
    void aStopIsOverruledByNameAndReasonAndTheDocumentSaysSo() throws IOException {
        sendAprilsBudgetAgain();
        var run = succeeds(
                "--accept", SAME_FILE, "--reason", "Budgettet er ikke ændret i 2026", "--user", "controlleren");
        assertTrue(run.text().contains("OBS   budget.samme-fil: ") && run.text().contains("(overrulet)"), run.text());
        assertTrue(
                budgetPage()
                        .contains("Datakvalitet: Filen til budgetudtrækket er den samme som i april 2026. Kontrollen er"
                                + " overrulet med begrundelsen: »Budgettet er ikke ændret i 2026«."),
                budgetPage());
        assertFalse(budgetPage().contains("controlleren"));
        assertFalse(page("2026-05/orientering.html").contains("Budgettet er ikke ændret"));
        assertTrue(
                page("2026-05/kvalitet.html")
                        .contains(" af controlleren med begrundelsen: »Budgettet er ikke ændret i 2026«."),
                page("2026-05/kvalitet.html"));
        assertTrue(command("log")
                .text()
                .contains(";controlleren;overrule;2026-05;budget.samme-fil: Budgettet er ikke ændret i 2026"));
    }

    @Test
    void whatWasOverruledStaysSoForTheSameFileAndForNoOther() throws IOException {
        sendAprilsBudgetAgain();
        succeeds("--accept", SAME_FILE, "--reason", "Rigtig nok");
        var first = Hashes.of(output().resolve("2026-05"));
        succeeds();
        assertEquals(first, Hashes.of(output().resolve("2026-05")));
        sample.edit("2026-04/budget.csv", text -> text.replace("5.68.90", "5.68.91"));
        sendAprilsBudgetAgain();
        stops(SAME_FILE);
    }

    @Test
    void anUnknownGateOrAMissingReasonIsWrongUsage() throws IOException {
        var unknown = run("--accept", "budget.alt", "--reason", "x");
        assertEquals(2, unknown.exitCode(), unknown.text());
        assertTrue(unknown.text().contains("sager.samme-fil, sager.kontrol, sager.oere"), unknown.text());
        assertEquals(2, run("--accept", "sager.tom", "--reason", "x").exitCode());
        var silent = run("--accept", SAME_FILE);
        assertEquals(2, silent.exitCode(), silent.text());
        assertTrue(silent.text().contains("--reason"), silent.text());
        assertEquals(2, run("--accept", SAME_FILE, "--reason", " ").exitCode());
        var telling = run("--accept", SAME_FILE, "--reason", "Gælder 010190-1234");
        assertEquals(2, telling.exitCode());
        assertFalse(telling.text().contains("010190"), telling.text());
    }

    @Test
    void severalStopsAreOverruledEachByItsOwnReason() throws IOException {
        sendAprilsBudgetAgain();
        sample.write("2026-05/ledighed.csv", sample.text("2026-04/ledighed.csv"));
        stops("ledighed.samme-fil", "--accept", SAME_FILE, "--reason", "Budgettet er rigtigt");
        succeeds("--accept", "ledighed.samme-fil", "--reason", "Ledigheden er rigtig");
        assertTrue(page("2026-05/kvalitet.html").contains("»Budgettet er rigtigt«"));
        assertTrue(page("2026-05/orientering.html").contains("»Ledigheden er rigtig«"));
    }

    @Test
    void bySettingWhoOverruledMayNotApprove() throws IOException {
        System.setProperty("opfoelgning.four-eyes", "true");
        sendAprilsBudgetAgain();
        succeeds("--accept", SAME_FILE, "--reason", "Rigtig nok", "--user", "controlleren");
        succeeds("--user", "nattekørsel");
        var same = command("approve", "--period", "2026-05", "--user", "controlleren");
        assertEquals(2, same.exitCode(), same.text());
        assertTrue(same.text().contains("controlleren overruled a quality gate"), same.text());
        var other = command("approve", "--period", "2026-05", "--user", "sekretariatet");
        assertEquals(0, other.exitCode(), other.text());
        assertTrue(budgetPage().contains("»Rigtig nok«"), "the approved document says so too");
    }

    @Test
    void whatWasStoppedIsNotApproved() throws IOException {
        goOnFromADraft();
        sample.write("2026-05/budget.kontrol.csv", "raekker;total\n1;1\n");
        stops("budget.kontrol");
        assertEquals(2, command("approve", "--period", "2026-05").exitCode());
    }

    @Test
    void anEarlierPeriodThatIsStoppedStopsALaterRunUnlessAnotherBaselineIsNamed() throws IOException {
        takeTheWholeSample();
        sample.write("2026-04/budget.csv", sample.text("2026-03/budget.csv"));
        var stop = stops(SAME_FILE);
        assertTrue(stop.text().contains("STOP  2026-04, budget.samme-fil"), stop.text());
        assertTrue(stop.text().contains("run --period 2026-04 --accept budget.samme-fil"), stop.text());
        stops(SAME_FILE, "--baseline", "2026-04");
        succeeds("--baseline", "2026-03");
        assertFalse(
                Files.readString(output().resolve("2026-05/figures.csv")).contains("high_cost.cases;total;2026-04"),
                "a follow-up that was stopped tells nothing");
        succeeds("--period", "2026-04", "--accept", SAME_FILE, "--reason", "Rigtig nok");
        succeeds();
        assertTrue(Files.readString(output().resolve("2026-05/manifest.json")).contains("\"baseline\" : \"2026-04\""));
    }

    @Test
    void aDraftWhoseNewestRunWasStoppedIsNoBaseline() throws IOException {
        takeTheWholeSample();
        succeeds("--period", "2026-04");
        sample.write("2026-04/budget.csv", sample.text("2026-03/budget.csv"));
        stops(SAME_FILE, "--period", "2026-04");
        assertTrue(stops(SAME_FILE).text().contains("STOP  2026-04, "));
        succeeds("--baseline", "2026-03");
    }

    @Test
    void aControlFileThatAgreesPassesAsCsvAndAsXlsx() throws IOException {
        takeTheWholeSample();
        sample.write("2026-05/sager.kontrol.csv", "total;raekker\r\n668.829.363,49;836\r\n");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(sample.file("2026-05/budget.kontrol.xlsx"))) {
            var sheet = workbook.createSheet();
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Raekker");
            head.createCell(1).setCellValue("Total");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(23);
            row.createCell(1).setCellValue(3289817400.0);
            workbook.write(out);
        }
        assertFalse(succeeds().text().contains("advarsel"), "the files are known");
        assertTrue(
                page("2026-05/kvalitet.html").matches(".*sager\\.kontrol – – stemmer – Bestået standser.*"),
                page("2026-05/kvalitet.html"));
        assertTrue(Files.readString(output().resolve("2026-05/manifest.json")).contains("2026-05/sager.kontrol.csv"));
        var check = Cli.execute("check", "--input", sample.folder().toString());
        assertEquals(0, check.exitCode(), check.text());
    }

    @Test
    void aControlFileThatDisagreesStopsTheRunAndTheCheck() throws IOException {
        takeTheWholeSample();
        sample.write("2026-05/sager.kontrol.csv", "raekker;total\n836;668829363,50\n");
        var stop = stops("sager.kontrol");
        assertTrue(stop.text().contains("Filen til sagsudtrækket har en anden sum i forhold til"), stop.text());
        assertFalse(stop.text().contains("668"), "amounts are not told");
        var check = Cli.execute("check", "--input", sample.folder().toString());
        assertEquals(3, check.exitCode(), check.text());
        assertTrue(check.text().contains("2026-05/sager.csv: filen har andre rækker eller en anden sum"), check.text());
        succeeds("--accept", "sager.kontrol", "--reason", "Kontrolfilen er forkert");
        sample.write("2026-05/sager.kontrol.csv", "raekker;total\n835;668829363,50\n");
        stops("sager.kontrol");
    }

    @Test
    void aControlFileIsNotHeldAgainstACitizensDeletion() throws IOException {
        takeTheWholeSample();
        sample.write("2026-05/sager.kontrol.csv", "raekker;total\n836;668829363,49\n");
        succeeds();
        var delete = Cli.execute(
                "citizen", "--delete", "B869304", "--reason", "Efter ønske", "--output", output().toString());
        assertEquals(0, delete.exitCode(), delete.text());
        succeeds();
        assertTrue(page("2026-05/kvalitet.html").contains("en borgers rækker er slettet"));
    }

    @Test
    void anAcceptanceThatNothingNeededIsToldSo() {
        var run = succeeds("--accept", "sager.kontrol", "--reason", "Kontrolfilen er forkert");
        assertTrue(run.text().contains("sager.kontrol standsede ikke 2026-05; intet er overrulet."), run.text());
    }

    @Test
    void aControlFileWithWrongColumnsIsRejected() throws IOException {
        sample.write("2026-05/sager.kontrol.csv", "antal;total\n836;1\n837;2\n");
        var rejected = run();
        assertEquals(3, rejected.exitCode(), rejected.text());
        assertTrue(
                rejected.text().contains("2026-05/sager.kontrol.csv, linje 1, kolonne \"raekker\": kolonnen mangler"),
                rejected.text());
        sample.write("2026-05/sager.kontrol.csv", "raekker;total\n836;1\n837;2\n");
        assertTrue(run().text().contains("2026-05/sager.kontrol.csv, linje 3, kolonne \"raekker\": en kontrolfil har"));
    }

    @Test
    void anUnknownControlFileIsNamedAsBefore() throws IOException {
        sample.write("2026-05/ledighed.kontrol.csv", "raekker;total\n1;1\n");
        assertTrue(Cli.execute("check", "--input", sample.folder().toString())
                .text()
                .contains("2026-05/ledighed.kontrol.csv: filen læses ikke"));
    }

    @Test
    void amountsInOereStopTheRun() throws IOException {
        takeTheWholeSample();
        sample.edit("2026-05/sager.csv", text -> AMOUNT_AT_END
                .matcher(text)
                .replaceAll(amount -> ";" + amount.group(1).replace(".", "") + amount.group(2)));
        var stop = stops("sager.oere");
        assertTrue(
                stop.text().contains("I 836 af 836 indsatser er årsudgiften omkring 100 gange taksten"), stop.text());
    }

    @Test
    void aWarningStandsInTheDocumentsAndIsToldToTheOperator() throws IOException {
        takeTheWholeSample();
        sample.edit(
                "2026-05/sager.csv",
                text -> text.replace("Center for Handicap og Myndighed", "Center for Handikap og Myndighed"));
        var run = succeeds();
        assertTrue(run.text().contains("OBS   sager.center-stavning: Sagsudtrækket har et nyt center"), run.text());
        assertTrue(
                run.text().contains("OBS   sager.center-vaek: Center for Handicap og Myndighed var med"), run.text());
        var sentence = "»Center for Handikap og Myndighed« ligner »Center for Handicap og Myndighed«.";
        for (var file : List.of("orientering", "maanedsstatus-center-for-handikap-og-myndighed")) {
            assertTrue(page("2026-05/" + file + ".html").contains(sentence), file);
        }
        assertFalse(budgetPage().contains(sentence));
        var pdf = String.join("", PdfPages.of(Files.readAllBytes(output().resolve("2026-05/orientering.pdf"))));
        assertTrue(pdf.contains("Datakvalitet:"), pdf);
    }

    @Test
    void theInputFolderMayChangeSeverityAndLimitsOrSwitchAGateOff() throws IOException {
        takeTheWholeSample();
        sendAprilsBudgetAgain();
        sample.write(
                "kvalitet.yml",
                "budget:\n  samme-fil: advarsel\nsager:\n  raekker:\n    alvor: stop\n    graense: 0,1 %\n");
        stops("sager.raekker");
        sample.write("kvalitet.yml", "budget:\n  samme-fil: fra\n");
        assertFalse(succeeds().text().contains("OBS"));
        assertTrue(page("2026-05/kvalitet.html")
                .contains("budget.samme-fil er ikke spurgt, for kontrollen er slået fra."));
    }

    @Test
    void aMistakeInItIsOneSentenceAndNothingIsRead() throws IOException {
        sample.write("kvalitet.yml", "sager:\n  rækker: fra\n");
        for (var mistaken :
                List.of(run(), Cli.execute("check", "--input", sample.folder().toString()))) {
            assertEquals(1, mistaken.exitCode());
            assertEquals(1, mistaken.text().lines().count(), mistaken.text());
            assertTrue(mistaken.text().contains("kvalitet.yml, linje 2: »rækker« kendes ikke her"), mistaken.text());
        }
    }

    @Test
    void aNumberInATextThatDisagreesIsAWarning() throws IOException {
        takeTheWholeSample();
        sample.write("2026-05/tekster/dyre.md", "---\ntitel: Om sagerne\n---\nDer er 244 særligt dyre enkeltsager.\n");
        assertFalse(succeeds().text().contains("OBS"));
        sample.write(
                "2026-05/tekster/dyre.md", "---\ntitel: Om sagerne\n---\n\nDer er 234 særligt dyre enkeltsager.\n");
        var run = succeeds();
        assertTrue(
                run.text()
                        .contains(
                                "OBS   tekster.tal: 2026-05/tekster/dyre.md, linje 5: »234 særligt dyre enkeltsager«"),
                run.text());
        assertTrue(
                run.text().contains("244") && run.text().contains("high_cost.cases af 2026-05/sager.csv"), run.text());
        assertTrue(page("2026-05/orientering.html")
                .contains("Tal i teksterne stemmer ikke med opfølgningens: 2026-05/tekster/dyre.md, linje 5."));
    }

    @Test
    void theMeasuredValuesOfTheLastMonthsStandBesideTheNewOnes() throws IOException {
        MadeSample.copyTo(output(), "2026-05");
        assertTrue(
                page("2026-05/kvalitet.html").contains("sager.raekker – −0,1 % +0,2 % 20 % Bestået advarer"),
                page("2026-05/kvalitet.html"));
    }
}
