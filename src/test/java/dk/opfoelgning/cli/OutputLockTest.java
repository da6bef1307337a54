package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page and a run in one process, and commands in others.
class OutputLockTest {
    @TempDir
    private Path output;

    private int statusInAnotherProcess() throws Exception {
        return new OtherProcess(Path.of("").toAbsolutePath(), List.of(), Map.of())
                .execute("status", "--output", output.toString())
                .exitCode();
    }

    @Test
    void thePageThatLooksBesideARunOfItsOwnProcessDoesNotLetOthersIn() throws Exception {
        try (var _ = OutputLock.of(output)) {
            assertThat(OutputLock.ofPage(output)).isEmpty();
            assertThat(statusInAnotherProcess()).isEqualTo(4);
        }
        assertThat(statusInAnotherProcess()).isZero();
        try (var page = OutputLock.ofPage(output).orElseThrow()) {
            assertThat(page).isNotNull();
        }
    }
}
