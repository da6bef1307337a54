package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the wall clock and has due times answered.
///
/// It is told to look every half minute and asks what has come due since: delays are measured by a clock that stops
/// while the machine sleeps.
public final class Schedule {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    private final Timetable timetable;
    private final Clock clock;
    private final BiPredicate<Period, Instant> changing;
    private final Supplier<Optional<ReadyRuns.Round>> rounds;

    /// Nothing until the first round, which asks the database what was missed.
    private @Nullable Instant seenTo;

    private ReadyRuns.Round last = ReadyRuns.Round.NOTHING;

    /// @param changing whether files of a period still change; asked without the database
    /// @param rounds answers what is due; empty while another process works on the output folder
    public Schedule(
            Timetable timetable,
            Clock clock,
            BiPredicate<Period, Instant> changing,
            Supplier<Optional<ReadyRuns.Round>> rounds) {
        this.timetable = timetable;
        this.clock = clock;
        this.changing = changing;
        this.rounds = rounds;
    }

    /// Looks once. What fails is logged, and tried again when it is due next.
    public void look() {
        var now = clock.instant();
        if (isDue(now) || isReadyNow(now)) {
            answer(now);
        }
    }

    private boolean isDue(Instant now) {
        return seenTo == null || seenTo.isAfter(now) || timetable.isDue(seenTo, now);
    }

    /// Whether what the last round had to leave can be taken.
    private boolean isReadyNow(Instant now) {
        return last.changing().filter(period -> !changing.test(period, now)).isPresent()
                || last.claimed().filter(until -> !until.isAfter(now)).isPresent();
    }

    private void answer(Instant now) {
        try {
            rounds.get().ifPresent(round -> {
                last = round;
                seenTo = now;
            });
        } catch (Exception | Error e) {
            LOG.error("The schedule could not look at what is stored", e);
            seenTo = now;
        }
    }
}
