package dk.opfoelgning.cli;

import dk.opfoelgning.delivery.web.Desks;
import dk.opfoelgning.delivery.web.FollowUpDesk;
import dk.opfoelgning.delivery.web.Snapshot;
import dk.opfoelgning.history.DatabaseFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/// Opens the database for a moment, so that runs beside the page find it closed.
final class LockedDesks implements Desks {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Program program;
    private final Path output;

    LockedDesks(Program program, Path output) {
        this.program = program;
        this.output = output;
    }

    @Override
    public <T> Optional<T> open(String user, Function<FollowUpDesk, T> work) {
        return OutputLock.ofPage(output).map(lock -> at(lock, () -> program.startFor(user), work));
    }

    private static <T> T at(
            OutputLock taken, Supplier<ConfigurableApplicationContext> start, Function<FollowUpDesk, T> work) {
        try (var _ = taken;
                var parts = start.get()) {
            return work.apply(parts.getBean(FollowUpDesk.class));
        }
    }

    /// What is stored to begin with, once no run goes on.
    Snapshot first() throws InterruptedException {
        var known = firstTry();
        while (known.isEmpty()) {
            Thread.sleep(BETWEEN);
            known = firstTry();
        }
        return known.get();
    }

    private Optional<Snapshot> firstTry() {
        return OutputLock.ofPage(output).map(lock -> at(lock, program::start, FollowUpDesk::snapshot));
    }

    @Override
    public String stamp() {
        return new DatabaseFile(output.resolve("state"), Optional.empty()).stamp();
    }
}
