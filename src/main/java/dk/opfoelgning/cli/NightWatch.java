package dk.opfoelgning.cli;

import dk.opfoelgning.job.Arrivals;
import dk.opfoelgning.job.ReadyRuns;
import dk.opfoelgning.job.Schedule;
import dk.opfoelgning.job.ScheduleSettings;
import dk.opfoelgning.job.ScheduledRuns;
import dk.opfoelgning.job.Settings;
import dk.opfoelgning.job.Timetable;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Has the schedule look at the clock while the page is served, and opens the database for its runs.
final class NightWatch implements AutoCloseable {
    /// In whose name scheduled runs are.
    private static final String SCHEDULE = "tidsplanen";

    /// Shorter than systemd's, after which it kills.
    private static final long LONGEST_END_SECONDS = 80;

    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("schedule").daemon().factory());

    /// Begins to look where there is a timetable.
    NightWatch(Program program, Settings settings, ScheduleSettings schedule) {
        schedule.timetable().ifPresent(timetable -> begin(program, settings, schedule, timetable));
    }

    private void begin(Program program, Settings settings, ScheduleSettings schedule, Timetable timetable) {
        var due = new Schedule(
                timetable,
                settings.clock(),
                new Arrivals(settings, schedule)::isChanging,
                () -> round(program, settings));
        looks.scheduleWithFixedDelay(due::look, 0, schedule.look().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Optional<ReadyRuns.Round> round(Program program, Settings settings) {
        try (var _ = OutputLock.of(settings.output());
                var parts = program.startFor(SCHEDULE)) {
            return Optional.of(parts.getBean(ScheduledRuns.class).takeIfDue());
        } catch (AnotherRun e) {
            return Optional.empty();
        }
    }

    /// Lets a run that goes on come to its end.
    @Override
    public void close() {
        looks.shutdown();
        try {
            looks.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
