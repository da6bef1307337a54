package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The main job as its operator sees it.
class RunTest {
    private static final String CASES = "2026-05/sager.csv";

    @TempDir
    static Path samples;

    private static Cli.Result run = new Cli.Result(0, "");
    /// The figures of the sample as it ships.
    private static String plain = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void runTheSample() throws IOException {
        run = Cli.run(Sample.SHIPPED, samples);
        plain = Files.readString(samples.resolve("2026-05/figures.csv"));
    }

    private Path output() {
        return folder.resolve("output");
    }

    /// The sample as it ships, made already.
    private void goOn() throws IOException {
        FolderCopy.of(samples, output());
    }

    private Sample sample() throws IOException {
        return Sample.copyTo(folder.resolve("input"));
    }

    private String figures(Path input) throws IOException {
        var result = Cli.run(input, output());
        assertEquals(0, result.exitCode(), result.text());
        return Files.readString(output().resolve("2026-05/figures.csv"));
    }

    @Test
    void makesTheNewestPeriodAndSaysWhere() throws IOException {
        assertEquals(0, run.exitCode(), run.text());
        assertTrue(run.text().contains("files in " + samples.resolve("2026-05")), run.text());
        try (var files = Files.list(samples.resolve("2026-05"))) {
            assertEquals(
                    List.of(
                            "budgetopfoelgning-job-vejledning-integration-og-ydelser.html",
                            "budgetopfoelgning-job-vejledning-integration-og-ydelser.pdf",
                            "budgetopfoelgning-job-vejledning-integration-og-ydelser.xlsx",
                            "budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov.html",
                            "budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov.pdf",
                            "budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov.xlsx",
                            "figures-offentlig.csv",
                            "figures.csv",
                            "kvalitet.html",
                            "kvalitet.pdf",
                            "maanedsstatus-center-for-autisme-senhjerneskade-og-laering.html",
                            "maanedsstatus-center-for-autisme-senhjerneskade-og-laering.pdf",
                            "maanedsstatus-center-for-handicap-og-myndighed.html",
                            "maanedsstatus-center-for-handicap-og-myndighed.pdf",
                            "maanedsstatus-center-for-psykiatri-og-socialt-udsatte.html",
                            "maanedsstatus-center-for-psykiatri-og-socialt-udsatte.pdf",
                            "manifest.json",
                            "moede.pdf",
                            "orientering.html",
                            "orientering.pdf",
                            "orientering.xlsx",
                            "saerligt-dyre-enkeltsager-bilag.xlsx",
                            "saerligt-dyre-enkeltsager-intern.xlsx",
                            "sagsliste.html",
                            "sagsliste.pdf"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void runAgainChangesNoByte() throws IOException {
        goOn();
        var first = contents();
        assertEquals(0, Cli.run(Sample.SHIPPED, output()).exitCode());
        assertEquals(first, contents());
    }

    private SortedMap<String, String> contents() throws IOException {
        return Hashes.of(output().resolve("2026-05"));
    }

    @Test
    void changedFilesReplaceTheDraft() throws IOException {
        var sample = sample();
        goOn();
        sample.editLine(CASES, 2, line -> line.replace("386.111,77", "1.386.111,77"));
        var after = figures(sample.folder());
        assertNotEquals(plain, after);
        sample.editLine(CASES, 2, line -> line.replace("1.386.111,77", "386.111,77"));
        assertEquals(plain, figures(sample.folder()));
    }

    @Test
    void correctedLimitsKeepTheChangeAddingUp() throws IOException {
        var sample = sample();
        goOn();
        figures(sample.edit("refusionsgraenser.csv", text -> text.replace("2026;25;990.000", "2026;25;1.200.000"))
                .folder());
        var figures = FiguresCsv.of(output().resolve("2026-05"));
        assertEquals(
                figures.value("high_cost.cases", "total", "2026-05"),
                figures.value("high_cost.cases", "total", "2026-04")
                        .add(figures.value("high_cost.change.cases", "total", "2026-05")));
        assertEquals(new BigDecimal(243), figures.value("high_cost.cases.told_before", "total", "2026-04"));
        assertTrue(Files.readString(output().resolve("2026-05/orientering.html"))
                .contains("Rettede tal for særligt dyre enkeltsager"));
    }

    @Test
    void aFileThatIsTakenAwayIsForgotten() throws IOException {
        var sample = sample();
        goOn();
        sample.delete("2026-05/budget.csv");
        assertTrue(figures(sample.folder()).contains("budget.corrected"));
        var page = Files.readString(
                output().resolve("2026-05/budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov.html"));
        assertTrue(page.replaceAll("\\s+", " ").contains("seneste udtræk opgjort 30."), "carried over from April");
    }

    @Test
    void theManifestHoldsWhatWasReadAndMade() throws IOException {
        var manifest = JsonMapper.shared()
                .readTree(samples.resolve("2026-05/manifest.json").toFile());
        assertAll(
                () -> assertEquals("2026-05", manifest.get("period").asString()),
                () -> assertEquals("2026-04", manifest.get("baseline").asString()),
                () -> assertEquals("draft", manifest.get("state").asString()));
        for (var input : manifest.get("inputs")) {
            var path = Sample.SHIPPED.resolve(input.get("path").asString());
            assertEquals(input.get("sha256").asString(), Hashes.sha256(path), path.toString());
        }
        for (var document : manifest.get("documents")) {
            var path = samples.resolve("2026-05").resolve(document.get("path").asString());
            assertEquals(document.get("sha256").asString(), Hashes.sha256(path), path.toString());
            assertEquals(Files.size(path), document.get("bytes").asLong());
            assertEquals(
                    isIntern(path) ? "intern" : "offentlig",
                    document.get("classification").asString());
        }
    }

    private static boolean isIntern(Path file) {
        var name = file.getFileName().toString();
        return name.equals("figures.csv")
                || name.startsWith("maanedsstatus-")
                || name.startsWith("kvalitet.")
                || name.contains("-intern.");
    }

    private static boolean isMoney(String key) {
        return key.startsWith("budget.") && !key.contains("_share;") || key.contains(".expenditure;");
    }

    @Test
    void publicFiguresHoldOnlyWhatIsShownRoundedToThousands() throws IOException {
        var exact = FiguresCsv.of(samples.resolve("2026-05"));
        var open = FiguresCsv.read(samples.resolve("2026-05/figures-offentlig.csv"));
        var page = Files.readString(samples.resolve("2026-05/orientering.html"));
        assertTrue(exact.values().containsKey("high_cost.moves.cases;50>25;2026-05"));
        assertFalse(page.contains("50 til 25 pct."));
        assertFalse(open.values().containsKey("high_cost.moves.cases;50>25;2026-05"));
        open.values().forEach((key, value) -> {
            if (isMoney(key)) {
                assertEquals(0, value.remainder(new BigDecimal(1000)).signum(), key);
                assertTrue(value.subtract(exact.values().get(key)).abs().compareTo(new BigDecimal(500)) <= 0, key);
            }
        });
    }

    @Test
    void withoutAnEarlierFollowUpThereAreNoChanges() throws IOException {
        assertEquals(0, Cli.run(Sample.SHIPPED, output(), "--period", "2026-03").exitCode());
        var figures = FiguresCsv.of(output().resolve("2026-03"));
        assertTrue(figures.find("high_cost.inflow.cases", "total", "2026-03").isEmpty());
        assertTrue(Files.readString(output().resolve("2026-03/orientering.html"))
                .contains("der er ingen tidligere opfølgning at sammenligne med"));
    }

    @Test
    void aWrongOptionEndsWith2() {
        assertEquals(2, Cli.run(Sample.SHIPPED, output(), "--period", "maj").exitCode());
        assertEquals(
                2,
                Cli.run(Sample.SHIPPED, output(), "--period", "2026-04", "--baseline", "2026-05")
                        .exitCode());
        assertEquals(
                2, Cli.run(Sample.SHIPPED, output(), "--baseline", "2025-01").exitCode());
        assertEquals(2, Cli.run(folder, output()).exitCode());
        assertEquals(2, Cli.execute("nonsense").exitCode());
    }

    @Test
    void anotherRunGoingOnEndsWith4() {
        try (var lock = OutputLock.of(output())) {
            var result = Cli.run(Sample.SHIPPED, output());
            assertEquals(4, result.exitCode());
            assertTrue(result.text().contains("another run is going on"), result.text());
        }
    }

    @Test
    void aSpoiltDatabaseIsToldInOneSentence() throws IOException {
        Files.createDirectories(output().resolve("state"));
        Files.writeString(output().resolve("state/opfoelgning.mv.db"), "not a database");
        var result = Cli.run(Sample.SHIPPED, output());
        assertEquals(1, result.exitCode());
        assertEquals(1, result.text().lines().count(), result.text());
        assertTrue(result.text().contains("the program cannot start"), result.text());
    }

    @Test
    void aRunThatWasCutOffIsMendedByTheNext() throws IOException {
        goOn();
        var before = contents();
        Files.createDirectories(output().resolve("state/aside"));
        Files.move(output().resolve("2026-05"), output().resolve("state/aside/2026-05"));
        Files.createDirectories(output().resolve("state/unfinished/2026-05"));
        Files.writeString(output().resolve("state/unfinished/2026-05/orientering.pdf"), "half");
        var spoilt = sample().delete(CASES);
        assertEquals(3, Cli.run(spoilt.folder(), output()).exitCode());
        assertEquals(before, contents());
        assertFalse(Files.exists(output().resolve("state/unfinished")));
    }

    @Test
    void statusTellsFollowUpsAndRuns() throws IOException {
        goOn();
        Cli.run(sample().delete(CASES).folder(), output());
        var status = Cli.execute("status", "--output", output().toString());
        assertEquals(0, status.exitCode());
        assertTrue(status.text().matches("(?s).*2026-05 +draft +2026-04.*"), status.text());
        assertTrue(status.text().matches("(?s).*2026-04 +background +2026-03.*"), status.text());
        assertTrue(status.text().matches("(?s).*2026-05 .* failed +check.*2026-05 .* done.*"), status.text());
    }

    @Test
    void windows1252GivesTheSameFigures() throws IOException {
        var sample = sample();
        for (var path : List.of(CASES, "2026-05/budget.csv")) {
            Files.write(sample.file(path), sample.text(path).getBytes(Charset.forName("windows-1252")));
        }
        Files.write(
                sample.file("2026-05/ledighed.csv"),
                sample.text("2026-05/ledighed.csv").substring(1).getBytes(Charset.forName("windows-1252")));
        assertEquals(plain, figures(sample.folder()));
    }

    @Test
    void aByteOrderMarkGivesTheSameFigures() throws IOException {
        assertEquals(
                plain, figures(sample().edit(CASES, text -> "\ufeff" + text).folder()));
    }

    @Test
    void anotherOrderOfColumnsGivesTheSameFigures() throws IOException {
        var sample = sample().edit("2026-05/budget.csv", RunTest::reversed)
                .edit("2026-05/ledighed.csv", text -> reversed(text.substring(1))
                        .toLowerCase(Locale.ROOT)
                        .replace("2026m", "2026M")
                        .replace("2025m", "2025M"));
        assertEquals(plain, figures(sample.folder()));
    }

    private static String reversed(String csv) {
        return csv.lines()
                .map(line -> Arrays.asList(line.split(";", -1)))
                .map(cells -> String.join(";", cells.reversed()))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    @Test
    void quotedSemicolonsAndLineBreaksGiveTheSameFigures() throws IOException {
        var sample = sample().edit(
                        CASES, text -> text.replace("Botilbud Høgevej", "\"Botilbud; \"\"Høgevej\"\"\r\n2. sal\""));
        assertEquals(plain, figures(sample.folder()));
    }

    @Test
    void renamedHeadingsGiveTheSameFigures() throws IOException {
        var sample = sample().editLine(CASES, 1, line -> line.replace("borger_id", "Borgernøgle"));
        sample.write("kolonner.yml", "sager:\n  Borgernøgle: borger_id\n");
        sample.edit("2026-03/sager.csv", text -> text.replace("borger_id", "BORGERNØGLE"));
        assertEquals(plain, figures(sample.folder()));
    }

    @Test
    void anXlsxInPlaceOfTheCsvGivesTheSameFigures() throws IOException {
        var sample = sample();
        for (var name : List.of("sager", "ledighed", "budget")) {
            toXlsx(sample, "2026-05/" + name);
        }
        assertEquals(plain, figures(sample.folder()));
    }

    private static void toXlsx(Sample sample, String name) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(sample.file(name + ".xlsx"))) {
            var sheet = workbook.createSheet();
            for (var line :
                    sample.text(name + ".csv").replace("\ufeff", "").lines().toList()) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                var cells = line.replaceAll("\"([^\"]*);([^\"]*)\"", "$1,$2").split(";", -1);
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i].matches("-?[\\d.]+,\\d\\d")) {
                        row.createCell(i)
                                .setCellValue(Double.parseDouble(
                                        cells[i].replace(".", "").replace(',', '.')));
                    } else {
                        row.createCell(i).setCellValue(cells[i]);
                    }
                }
            }
            workbook.write(out);
        }
        sample.delete(name + ".csv");
    }
}
