package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What internal documents call a citizen, and the way back for who may have it.
class CitizenTest {
    private static final int FIRST_ROW = 3;
    private static final String WAITING_LISTS = """
            titel: Ventelister
            klassifikation: intern
            om-borgere: ja
            formater: [html]
            kolonner:
              borger_id: {type: tekst, noegle: ja}
              center: tekst
              ventedage: {type: heltal, aendring: ja}
            grupper: [center]
            tal:
              borgere: {type: antal, enhed: [borger, borgere]}
            """;

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Sample sample = new Sample(Path.of(""));

    @BeforeAll
    static void makeMay() throws IOException {
        var sample = Sample.fewRowsTo(made.resolve("input"));
        sample.write("2026-04/sager.csv", sample.text("2026-05/sager.csv").replace("2026-05-31", "2026-04-30"));
        var templates = EditedTemplates.copyTo(made.resolve("templates")).folder();
        Files.createDirectories(templates.resolve("ventelister"));
        Files.writeString(templates.resolve("ventelister/report.yml"), WAITING_LISTS);
        for (var month : List.of("2026-04", "2026-05")) {
            sample.write(
                    month + "/ventelister.csv",
                    citizens(sample, month).stream()
                            .sorted()
                            .limit(5)
                            .map(citizen -> citizen + ";Nord;" + month.substring(6))
                            .collect(Collectors.joining("\n", "borger_id;center;ventedage\n", "\n")));
        }
        done(made, "run", "--period", "2026-05", "--user", "controller");
    }

    @BeforeEach
    void copy() throws IOException {
        sample = new Sample(FolderCopy.of(made, folder).resolve("input"));
    }

    private static Set<String> citizens(Sample sample, String month) throws IOException {
        return sample.text(month + "/sager.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(";")[1])
                .collect(Collectors.toSet());
    }

    private Set<String> citizens(String month) throws IOException {
        return citizens(sample, month);
    }

    private static Cli.Result execute(Path folder, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        for (var option : List.of("input", "output", "templates")) {
            all.addAll(List.of("--" + option, folder.resolve(option).toString()));
        }
        return Cli.execute(all.toArray(String[]::new));
    }

    private Cli.Result execute(String... arguments) {
        return execute(folder, arguments);
    }

    private static String done(Path folder, String... arguments) {
        var result = execute(folder, arguments);
        assertEquals(0, result.exitCode(), result.text());
        return result.text();
    }

    private String done(String... arguments) {
        return done(folder, arguments);
    }

    private Path made(String period) {
        return folder.resolve("output").resolve(period);
    }

    private Path run(String period) {
        done("run", "--period", period, "--user", "controller");
        return made(period);
    }

    private static List<String> listed(Path period) throws IOException {
        var names = new ArrayList<String>();
        try (var in = Files.newInputStream(period.resolve("saerligt-dyre-enkeltsager-intern.xlsx"));
                var workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(1).forEach(row -> {
                if (row.getRowNum() >= FIRST_ROW) {
                    names.add(row.getCell(0).getStringCellValue());
                }
            });
        }
        return names;
    }

    private static List<String> waiting(Path period) throws IOException {
        return FiguresCsv.of(period).values().keySet().stream()
                .filter(key -> key.startsWith("ventelister.ventedage;"))
                .map(key -> key.split(";")[1])
                .toList();
    }

    @Test
    void noTwoDocumentsCanBeJoined() throws IOException {
        var lists = new ArrayList<List<String>>();
        for (var month : List.of("2026-04", "2026-05")) {
            var period = run(month);
            lists.add(listed(period));
            lists.add(waiting(period));
        }
        var all = new HashSet<String>();
        for (var list : lists) {
            assertTrue(list.size() > 3, list.toString());
            assertTrue(list.stream().allMatch(name -> name.matches("[B-Z]{8}") && all.add(name)), list.toString());
        }
    }

    @Test
    void noFileOfTheOutputHoldsAPseudonym() throws IOException {
        var citizens = citizens("2026-05");
        citizens.addAll(citizens("2026-04"));
        try (var files = Files.walk(made("2026-05"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var found = new PublishedFile(file).found(Pattern.compile(String.join("|", citizens)));
                assertEquals(Set.of(), found, file.toString());
            }
        }
    }

    @Test
    void theChangeOfARowIsStillTold() throws IOException {
        var period = made("2026-05");
        var change = FiguresCsv.of(period).values().keySet().stream()
                .filter(key -> key.startsWith("ventelister.ventedage.change;"))
                .count();
        assertTrue(change > 0);
        assertFalse(
                done("compare", "--from", "2026-04", "--to", "2026-05", "--all").contains("ventedage"));
    }

    @Test
    void theWayBackIsThereAndLogged() throws IOException {
        var period = made("2026-05");
        var citizens = citizens("2026-05");
        citizens.addAll(citizens("2026-04"));
        for (var name : List.of(listed(period).getFirst(), waiting(period).getFirst())) {
            var pseudonym = done("citizen", "--name", name, "--period", "2026-05", "--user", "controller");
            assertTrue(citizens.contains(pseudonym.strip()), pseudonym);
        }
        var unknown = execute("citizen", "--name", "BCDFGHJK", "--period", "2026-05");
        assertEquals(2, unknown.exitCode(), unknown.text());
        assertTrue(unknown.text().contains("no internal document of 2026-05 calls a citizen so"), unknown.text());
        var log = done("log");
        assertTrue(log.contains(";controller;find;2026-05;the pseudonym of citizen #"), log);
        assertTrue(citizens.stream().noneMatch(log::contains), log);
    }

    @Test
    void aCitizensRowsAreFoundAndDeletedWithATrace() throws IOException {
        var citizen = citizens("2026-05").stream().sorted().findFirst().orElseThrow();
        var found = done("citizen", "--find", citizen);
        assertTrue(found.contains("2026-05/sager.csv: "), found);
        assertFalse(found.contains(citizen), found);
        var deleted = done("citizen", "--delete", citizen, "--reason", "anmodning om sletning", "--user", "controller");
        assertTrue(deleted.contains("slettet") && deleted.contains("bliver stående"), deleted);
        assertEquals(
                "Ingen gemte rækker om borgeren.",
                done("citizen", "--find", citizen).strip());
        var bytes = Files.readString(folder.resolve("output/state/opfoelgning.mv.db"), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(citizen));
        var log = done("log");
        assertTrue(log.contains(";controller;delete;;") && log.contains(": anmodning om sletning"), log);
        assertFalse(log.contains(citizen), log);
        run("2026-05");
        assertEquals(
                "Ingen gemte rækker om borgeren.",
                done("citizen", "--find", citizen).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--find B1 --delete B1 --reason x | mutually exclusive",
                "--delete B1 | --reason must have 1 to 200 characters",
                "--delete B1 --reason B1-er-flyttet | not the pseudonym",
                "--find 010190-1234 | looks like a CPR number"
            })
    void wrongUsageIsToldWithoutAnyValue(String arguments, String told) {
        var all = new ArrayList<>(List.of("citizen"));
        all.addAll(List.of(arguments.split(" ")));
        var result = execute(all.toArray(String[]::new));
        assertEquals(2, result.exitCode(), result.text());
        assertTrue(result.text().contains(told), result.text());
        assertFalse(result.text().contains("1234"), result.text());
    }
}
