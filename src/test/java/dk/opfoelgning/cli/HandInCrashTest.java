package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.delivery.KilledReplacement;
import dk.opfoelgning.facts.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page is killed while it puts in place what was handed in. Whoever comes next reads all of it or nothing.
class HandInCrashTest {
    private static final String MAY = "2026-05";
    private static final String TEXT = "tekster/indledning.md";

    @TempDir
    private Path folder;

    private Sample sample;

    /// One of each: another file of the same name, the same extract in another format, and two that are new, of which
    /// one in a folder that is not there.
    @BeforeEach
    void copy() throws IOException {
        sample = Sample.fewRowsTo(folder.resolve("input"));
        Files.createDirectories(output().resolve("state"));
        var handedIn = Files.createDirectories(handedIn().resolve("tekster")).getParent();
        Files.writeString(handedIn.resolve("sager.csv"), sample.text(MAY + "/sager.csv") + "\n");
        writeAsExcel(sample.file(MAY + "/budget.csv"), handedIn.resolve("budget.xlsx"));
        Files.move(sample.file(MAY + "/ledighed.csv"), handedIn.resolve("ledighed.csv"));
        Files.writeString(handedIn.resolve(TEXT), "---\ntitel: Indledning\n---\n\nMåneden har været rolig.\n");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path handedIn() {
        return folder.resolve("handed-in");
    }

    private KilledReplacement intoMay() {
        return new KilledReplacement(
                output(),
                handedIn(),
                sample.file(MAY),
                List.of("sager.csv", "budget.xlsx", "ledighed.csv", TEXT),
                List.of("budget.csv"));
    }

    private static void writeAsExcel(Path csv, Path file) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            for (var line : Files.readAllLines(csv)) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var cell : line.replace("\ufeff", "").split(";", -1)) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            book.write(out);
        }
    }

    static List<Integer> kills() {
        return IntStream.rangeClosed(0, 19).boxed().toList();
    }

    @Test
    void everyStepOfTheReplacementIsKilledAfter() throws IOException {
        assertThat(kills()).hasSize(intoMay().steps() + 1);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void checkReadsAllOrNothing(int steps) throws IOException {
        requireAllOrNothing(steps, () -> execute("check", "--period", MAY));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void aRunReadsAllOrNothing(int steps) throws IOException {
        requireAllOrNothing(steps, () -> execute("run", "--no-mail"));
    }

    /// With two of the new files in place, with all while the old ones still count, and with an old one left to delete.
    @ParameterizedTest
    @ValueSource(ints = {12, 15, 17})
    void aSchedulersRunReadsAllOrNothing(int steps) throws IOException {
        requireAllOrNothing(
                steps,
                () -> WithSettings.of(
                        Map.of("opfoelgning.schedule.rest", "0s"), () -> execute("run", "--when-ready", "--no-mail")));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void thePageStartsWithAllOrNothing(int steps) throws IOException {
        requireAllOrNothing(steps, () -> {
            serve();
            return new Cli.Result(0, "");
        });
    }

    private void serve() {
        try (var page = ServedPage.of(output(), sample.folder())) {
            assertThat(page.address()).isNotBlank();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Command {
        Cli.Result execute();
    }

    private void requireAllOrNothing(int steps, Command command) throws IOException {
        var before = files(sample.file(MAY));
        var after = files(handedIn());
        intoMay().take(steps);

        var result = command.execute();

        assertThat(result.exitCode()).as(result.text()).isZero();
        assertThat(files(sample.file(MAY))).isIn(before, after);
        assertThat(left()).isEmpty();
    }

    /// A folder that only a crash made is no newest period.
    @Test
    void aMonthThatIsNotTakenInIsNotThereAfterwards() throws IOException {
        Files.writeString(
                handedIn().resolve("sager.csv"),
                sample.text(MAY + "/sager.csv")
                        .replace("31-05-2026", "30-06-2026")
                        .replace("2026-05-31", "2026-06-30"));
        var june = sample.file("2026-06");
        var intoJune = new KilledReplacement(output(), handedIn(), june, List.of("sager.csv"), List.of());
        intoJune.take(intoJune.steps() - 3);
        assertThat(june.resolve("sager.csv")).exists();

        assertThat(execute("run", "--no-mail").text()).contains("\n2026-05: ");
        assertThat(june).doesNotExist();
        assertThat(left()).isEmpty();

        intoJune.take(intoJune.steps() - 1);
        assertThat(execute("run", "--no-mail").text()).contains("\n2026-06: ");
        assertThat(left()).isEmpty();
    }

    private Cli.Result execute(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--input", sample.folder().toString(), "--output", output().toString()));
        return Cli.execute(all.toArray(String[]::new));
    }

    /// Folders too, by their path.
    private static Map<String, String> files(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.toList()) {
                found.put(folder.relativize(file).toString(), Files.isDirectory(file) ? "" : Sha256.of(file));
            }
        }
        return found;
    }

    /// What a replacement keeps beside the files, and of itself.
    private List<String> left() throws IOException {
        try (Stream<Path> input = Files.walk(sample.folder());
                Stream<Path> state = Files.list(output().resolve("state"))) {
            return Stream.concat(
                            input.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")),
                            state.map(file -> file.getFileName().toString())
                                    .filter(name -> name.startsWith("aflevering")))
                    .toList();
        }
    }
}
