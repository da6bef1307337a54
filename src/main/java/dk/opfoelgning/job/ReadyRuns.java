package dk.opfoelgning.job;

import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Takings;
import dk.opfoelgning.history.Takings.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/// Makes the follow-ups whose extracts have arrived and rested, once for each state of the files.
@Component
public final class ReadyRuns {
    private final Settings settings;
    private final ScheduleSettings schedule;
    private final Clock clock;
    private final Arrivals arrivals;
    private final Takings takings;
    private final FollowUps followUps;
    private final MonthlyRun run;
    private final Mails mails;
    private final OverdueMail overdue;

    ReadyRuns(
            Settings settings,
            ScheduleSettings schedule,
            Clock clock,
            Arrivals arrivals,
            Takings takings,
            FollowUps followUps,
            MonthlyRun run,
            Mails mails,
            OverdueMail overdue) {
        this.settings = settings;
        this.schedule = schedule;
        this.clock = clock;
        this.arrivals = arrivals;
        this.takings = takings;
        this.followUps = followUps;
        this.run = run;
        this.mails = mails;
        this.overdue = overdue;
    }

    /// What a look at the input folder came to.
    ///
    /// @param made how many follow-ups
    /// @param changing a period whose files may still be written; later ones read them too, and wait
    /// @param claimed until when somebody else has a period
    public record Round(int made, Optional<Period> changing, Optional<Instant> claimed) {
        static final Round NOTHING = new Round(0, Optional.empty(), Optional.empty());

        boolean isOver() {
            return changing.isEmpty() && claimed.isEmpty();
        }
    }

    /// Takes what is ready, earliest first, and ends at the first that fails.
    ///
    /// @param mail whether people are mailed
    /// @param made told of each follow-up
    /// @throws RuntimeException what a run throws
    public Round take(boolean mail, Progress progress, BiConsumer<RunRequest, MonthlyRun.Outcome> made) {
        try {
            return takeAll(mail, progress, made);
        } finally {
            overdue.tell(mail);
        }
    }

    private Round takeAll(boolean mail, Progress progress, BiConsumer<RunRequest, MonthlyRun.Outcome> made) {
        int count = 0;
        var claimed = Optional.<Instant>empty();
        for (var period : wanted()) {
            var fingerprint = arrivals.fingerprint(period, clock.instant());
            if (fingerprint.isEmpty()) {
                return new Round(count, Optional.of(period), claimed);
            }
            if (claims(period, fingerprint.get())) {
                var request = RunRequest.of(period, mail);
                made.accept(request, made(request, fingerprint.get(), progress));
                count++;
            } else {
                claimed = claimed.or(() -> claimedUntil(period, fingerprint.get()));
            }
        }
        if (count == 0 && mail) {
            mails.sendDue();
        }
        return new Round(count, Optional.empty(), claimed);
    }

    /// What is newer than all that was told, and drafts that are newer than what is approved. With nothing told, the
    /// newest alone: all others are there to compare with.
    private List<Period> wanted() {
        var complete = arrivals.complete();
        var told = followUps.all().stream()
                .filter(followUp -> followUp.state() != FollowUp.State.BACKGROUND)
                .toList();
        if (told.isEmpty()) {
            return complete.stream().skip(Math.max(0, complete.size() - 1)).toList();
        }
        var newest = told.getLast().period();
        var drafts = told.reversed().stream()
                .takeWhile(followUp -> !followUp.isFrozen())
                .filter(followUp -> followUp.correction().isEmpty())
                .map(FollowUp::period)
                .toList();
        return complete.stream()
                .filter(period -> period.compareTo(newest) > 0 || drafts.contains(period))
                .toList();
    }

    private boolean claims(Period period, String fingerprint) {
        var now = clock.instant();
        return takings.claim(period, fingerprint, settings.user(), now, now.plus(schedule.lease()));
    }

    private Optional<Instant> claimedUntil(Period period, String fingerprint) {
        return takings.of(period, fingerprint)
                .filter(taking -> taking.outcome() == Outcome.RUNNING)
                .map(Takings.Taking::leaseUntil);
    }

    private MonthlyRun.Outcome made(RunRequest request, String fingerprint, Progress progress) {
        var outcome = Outcome.FAILED;
        try {
            var made = run.run(request, progress);
            outcome = Outcome.DONE;
            return made;
        } catch (Rejected | SameFileName e) {
            outcome = Outcome.REJECTED;
            throw e;
        } catch (Stopped e) {
            outcome = Outcome.STOPPED;
            throw e;
        } finally {
            takings.end(request.period(), fingerprint, outcome);
        }
    }
}
