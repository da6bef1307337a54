package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever cuts a run off, documents and database tell the same.
class CutOffTest {
    private static final String MAY = "2026-05";

    @TempDir
    private Path folder;

    private Sample sample;

    @BeforeEach
    void makeADraft() throws IOException {
        sample = Sample.fewRowsTo(folder.resolve("input"));
        assertThat(Cli.run(sample.folder(), output()).exitCode()).isZero();
    }

    private Path output() {
        return folder.resolve("output");
    }

    private String figures() throws IOException {
        return Files.readString(output().resolve(MAY).resolve("figures.csv"));
    }

    private Cli.Result execute(String... arguments) {
        return Cli.execute(arguments);
    }

    private void changeTheBudget() throws IOException {
        var line = sample.text("2026-05/budget.csv").split("\n")[1];
        var cells = line.strip().split(";");
        cells[10] = "77.777.777,77";
        sample.edit("2026-05/budget.csv", text -> text.replace(line.strip(), String.join(";", cells)));
    }

    private void requireTheSameToldByBoth() throws IOException {
        assertThat(execute("status", "--output", output().toString()).exitCode())
                .isZero();
        assertThat(output().resolve("state/finished")).doesNotExist();
        var shown = figures();
        var approved = execute(
                "approve", "--period", MAY, "--input", sample.folder().toString(), "--output", output().toString());
        assertThat(approved.exitCode()).as(approved.text()).isZero();
        assertThat(columns(figures())).as("approved as it was read").isEqualTo(columns(shown));
    }

    /// Without where they are shown: a draft says so of the same documents.
    private static List<String> columns(String csv) {
        return csv.lines().map(line -> line.substring(0, line.lastIndexOf(';'))).toList();
    }

    @Test
    void whatWasKeptAndCouldNotBeShownIsShownByTheNextCommand() throws IOException {
        var before = figures();
        changeTheBudget();
        var aside = output().resolve("state/aside");
        Files.deleteIfExists(aside);
        Files.writeString(aside, "in the way");
        assertThat(Cli.run(sample.folder(), output()).exitCode()).isEqualTo(1);
        assertThat(figures()).as("nothing is half-published").isEqualTo(before);
        Files.delete(aside);
        requireTheSameToldByBoth();
        assertThat(figures()).isNotEqualTo(before);
    }

    @Test
    void whatWasFinishedAndNotKeptIsNeverShown() throws IOException {
        var before = figures();
        var finished =
                Files.createDirectories(output().resolve("state/finished").resolve(MAY));
        Files.writeString(finished.resolve("manifest.json"), "{}");
        Files.createDirectories(output().resolve("state/finished/2026-06"));
        requireTheSameToldByBoth();
        assertThat(columns(figures())).isEqualTo(columns(before));
        assertThat(output().resolve("2026-06")).doesNotExist();
    }

    /// Killed when the finished documents are there, and when they are shown: before, while and after they are kept.
    @ParameterizedTest
    @ValueSource(strings = {"state/finished/2026-05", "2026-05"})
    void aRunThatIsKilledLeavesBothOrNeither(String place) throws Exception {
        changeTheBudget();
        var killed = output().resolve(place);
        var before = key(killed);
        var run = new OtherProcess(folder, List.of(), Map.of())
                .start("run", "--input", sample.folder().toString(), "--output", output().toString());
        while (run.isAlive() && key(killed).equals(before)) {
            Thread.onSpinWait();
        }
        run.destroyForcibly().waitFor();
        requireTheSameToldByBoth();
    }

    /// Another for another folder of the same name; blank without one.
    private static String key(Path folder) {
        try {
            return Files.exists(folder) ? String.valueOf(Files.getAttribute(folder, "unix:ino")) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
