package dk.opfoelgning.job;

import dk.opfoelgning.history.Takings;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Answers due times, and remembers until when that was done: what was missed while the program was off is made up
/// for, once.
@Component
public final class ScheduledRuns {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledRuns.class);

    private final ScheduleSettings settings;
    private final Clock clock;
    private final Takings takings;
    private final ReadyRuns ready;

    ScheduledRuns(ScheduleSettings settings, Clock clock, Takings takings, ReadyRuns ready) {
        this.settings = settings;
        this.clock = clock;
        this.takings = takings;
        this.ready = ready;
    }

    /// Takes what is ready where a due time has passed that nobody has seen to. While files still change, it counts as
    /// not seen to.
    public ReadyRuns.Round takeIfDue() {
        var now = clock.instant();
        if (!isDue(now)) {
            return ReadyRuns.Round.NOTHING;
        }
        var round = take();
        if (round.isOver()) {
            takings.seeTo(now);
        }
        return round;
    }

    /// The schedule begins with the first look. It begins anew where the clock was ahead then.
    private boolean isDue(Instant now) {
        var seenTo = takings.seenTo().filter(time -> !time.isAfter(now));
        if (seenTo.isEmpty()) {
            takings.seeTo(now);
        }
        return settings.timetable()
                .filter(timetable -> seenTo.isPresent() && timetable.isDue(seenTo.get(), now))
                .isPresent();
    }

    private ReadyRuns.Round take() {
        try {
            return ready.take(
                    true,
                    Progress.SILENT,
                    (request, made) -> LOG.info(
                            "{}: {} files", request.period(), made.files().size() + 1));
        } catch (Rejected e) {
            e.problems().listed().forEach(problem -> LOG.warn("{}", problem));
            LOG.warn("A scheduled run was rejected");
        } catch (Stopped e) {
            LOG.warn("A scheduled run was stopped by a quality gate: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A scheduled run failed", RunFailed.tellable(e));
        }
        return ReadyRuns.Round.NOTHING;
    }
}
