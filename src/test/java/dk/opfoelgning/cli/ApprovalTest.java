package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.document.pdf.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From draft to what the committee sees.
class ApprovalTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Sample sample = new Sample(Sample.SHIPPED);

    /// April's draft, and another that is approved as well.
    @BeforeAll
    static void makeApril() throws IOException {
        var draft = made.resolve("draft");
        var run = Cli.run(Sample.SHIPPED, draft, "--period", "2026-04", "--user", "nattekørsel");
        assertEquals(0, run.exitCode(), run.text());
        var approve = Cli.execute(
                "approve",
                "--period",
                "2026-04",
                "--user",
                "sekretariatet",
                "--output",
                FolderCopy.of(draft, made.resolve("approved")).toString());
        assertEquals(0, approve.exitCode(), approve.text());
    }

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.copyTo(folder.resolve("input"));
    }

    private void goOnFrom(String state) throws IOException {
        FolderCopy.of(made.resolve(state), output());
    }

    @AfterEach
    void forgetSettings() {
        System.clearProperty("opfoelgning.four-eyes");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path made(String file) {
        return output().resolve(file);
    }

    private String text(String file) throws IOException {
        return Files.readString(made(file)).replaceAll("<[^>]*>", "").replaceAll("[\\s\u00a0]+", " ");
    }

    private void run(String period, String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--period", period));
        var run = Cli.run(sample.folder(), output(), arguments.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.text());
    }

    private Cli.Result approve(String period, String... more) {
        var arguments = new ArrayList<>(List.of(
                "approve", "--period", period, "--input", sample.folder().toString(), "--output", output().toString()));
        arguments.addAll(List.of(more));
        return Cli.execute(arguments.toArray(String[]::new));
    }

    private void approved(String period, String... more) {
        var approve = approve(period, more);
        assertEquals(0, approve.exitCode(), approve.text());
    }

    @Test
    void theDocumentsAreTheSameWithoutTheDraftMark() throws IOException {
        goOnFrom("draft");
        var figures = Files.readString(made("2026-04/figures.csv"));
        assertTrue(String.join("", PdfPages.of(Files.readAllBytes(made("2026-04/orientering.pdf"))))
                .contains("UDKAST"));
        approved("2026-04");
        assertEquals(figures, Files.readString(made("2026-04/figures.csv")));
        for (var pdf : new String[] {"orientering", "maanedsstatus-center-for-handicap-og-myndighed"}) {
            var pages = String.join("", PdfPages.of(Files.readAllBytes(made("2026-04/" + pdf + ".pdf"))));
            assertFalse(pages.contains("UDKAST"), pages);
        }
        assertTrue(text("2026-04/orientering.html").contains("Status Godkendt"), text("2026-04/orientering.html"));
        assertTrue(Files.readString(made("2026-04/manifest.json")).contains("\"state\" : \"approved\""));
    }

    @Test
    void anApprovedFollowUpIsNeitherMadeNorApprovedAgain() throws IOException {
        goOnFrom("approved");
        var before = Hashes.of(made("2026-04"));
        sample.editLine("2026-04/sager.csv", 2, line -> line.replace("Center for", "Centret for"));
        var again = Cli.run(sample.folder(), output(), "--period", "2026-04");
        assertEquals(2, again.exitCode(), again.text());
        assertEquals(2, approve("2026-04").exitCode());
        assertEquals(before, Hashes.of(made("2026-04")));
    }

    @Test
    void laterOnesAreComparedWithTheNewestThatTheCommitteeSaw() throws IOException {
        run("2026-03");
        approved("2026-03");
        run("2026-04");
        run("2026-05");
        assertTrue(Files.readString(made("2026-05/manifest.json")).contains("\"baseline\" : \"2026-03\""));
        assertTrue(
                text("2026-05/orientering.html")
                        .contains("regnet fra den seneste opfølgning, marts 2026, som tallene blev oplyst da."),
                text("2026-05/orientering.html"));
    }

    @Test
    void withoutAnApprovedOneTheNewestServesAndTheDocumentSaysSo() throws IOException {
        MadeSample.copyTo(output(), "2026-05");
        assertTrue(
                text("2026-05/orientering.html")
                        .contains("regnet fra den seneste opfølgning, april 2026 (ikke godkendt)."),
                text("2026-05/orientering.html"));
    }

    @Test
    void whatWasNotMadeCannotBeApproved() throws IOException {
        MadeSample.copyTo(output(), "2026-05");
        var background = approve("2026-04");
        assertEquals(2, background.exitCode(), background.text());
        assertTrue(background.text().contains("./opfoelgning run --period 2026-04"), background.text());
        assertEquals(2, approve("2026-07").exitCode());
    }

    @Test
    void aDraftWhoseFileWasReplacedIsApprovedAsItWasTold() throws IOException {
        goOnFrom("draft");
        var told = FiguresCsv.of(made("2026-04")).value("high_cost.expenditure", "total", "2026-04");
        sample.editLine("2026-04/sager.csv", 2, line -> line.replace("121.510,12", "2.121.510,12"));
        run("2026-05");
        approved("2026-04");
        assertEquals(told, FiguresCsv.of(made("2026-04")).value("high_cost.expenditure", "total", "2026-04"));
    }

    @Test
    void bySettingSomebodyElseMustApprove() throws IOException {
        System.setProperty("opfoelgning.four-eyes", "true");
        goOnFrom("draft");
        var same = approve("2026-04", "--user", "nattekørsel");
        assertEquals(2, same.exitCode(), same.text());
        assertTrue(same.text().contains("somebody else must approve it"), same.text());
        approved("2026-04", "--user", "sekretariatet");
    }

    @Test
    void statusSaysWhoApproved() throws IOException {
        goOnFrom("approved");
        var status = Cli.execute("status", "--output", output().toString());
        assertTrue(status.text().matches("(?s).*2026-04 +approved +2026-03 +sekretariatet.*"), status.text());
    }

    @Test
    void theSameBytesWhoeverApprovesAndWhenever() throws IOException {
        goOnFrom("approved");
        var one = Hashes.of(made("2026-04"));
        var other = Cli.run(sample.folder(), folder.resolve("other"), "--period", "2026-04");
        assertEquals(0, other.exitCode());
        assertNotEquals(one, Hashes.of(folder.resolve("other/2026-04")));
        var again = Cli.execute(
                "approve",
                "--period",
                "2026-04",
                "--user",
                "b",
                "--output",
                folder.resolve("other").toString());
        assertEquals(0, again.exitCode(), again.text());
        assertEquals(one, Hashes.of(folder.resolve("other/2026-04")));
    }

    @Test
    void theNextFollowUpQuotesWhatTheCommitteeDecided() throws IOException {
        goOnFrom("draft");
        var early = decide("2026-04", "Taget til efterretning.");
        assertEquals(2, early.exitCode(), early.text());
        approved("2026-04");
        assertEquals(
                0,
                decide("2026-04", "Taget til efterretning, idet 2 punkter drøftes igen.")
                        .exitCode());
        run("2026-05");
        assertTrue(
                text("2026-05/orientering.html")
                        .contains("besluttede udvalget: »Taget til efterretning, idet 2 punkter drøftes igen.«"),
                text("2026-05/orientering.html"));
    }

    @Test
    void aDecisionWithACprNumberIsRefusedWithoutIt() {
        var refused = decide("2026-04", "Sagen om 010190-1234 drøftes.");
        assertEquals(2, refused.exitCode(), refused.text());
        assertFalse(refused.text().contains("010190"), refused.text());
    }

    @Test
    void theLogSaysWhoDidWhat() throws IOException {
        goOnFrom("approved");
        var log = Cli.execute("log", "--output", output().toString());
        assertTrue(
                log.text()
                        .matches("(?s)at;who;what;period;details\\R\\S+;nattekørsel;run;2026-04;.*"
                                + "\\R\\S+;sekretariatet;approve;2026-04;manifest [0-9a-f]{64}\\R"),
                log.text());
    }

    private Cli.Result decide(String period, String decision) {
        return Cli.execute("decision", "--period", period, "--output", output().toString(), decision);
    }
}
