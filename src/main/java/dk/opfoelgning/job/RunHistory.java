package dk.opfoelgning.job;

import dk.opfoelgning.facts.Approval;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.PastRun;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Approvings;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Outbox;
import dk.opfoelgning.history.RunProblems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/// What has been run, and how it ended.
@Component
public final class RunHistory {
    private static final int LAST = 10;
    private static final Map<String, PastRun.Result> ENDINGS =
            Map.of(MonthlyRun.REJECTED, PastRun.Result.REJECTED, MonthlyRun.STOPPED, PastRun.Result.STOPPED);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FollowUps followUps;
    private final Approvings approvings;
    private final Events events;
    private final JobRepository repository;
    private final Outbox outbox;
    private final RunProblems problems;

    RunHistory(
            FollowUps followUps,
            Approvings approvings,
            Events events,
            JobRepository repository,
            Outbox outbox,
            RunProblems problems) {
        this.followUps = followUps;
        this.approvings = approvings;
        this.events = events;
        this.repository = repository;
        this.outbox = outbox;
        this.problems = problems;
    }

    public List<FollowUp> followUps() {
        return followUps.all();
    }

    /// Empty while it is a draft.
    public Optional<Approval> approval(FollowUp followUp) {
        return approvings.of(followUp);
    }

    /// As `2026-06-09 14:30`, in UTC.
    public static String minute(Instant time) {
        return MINUTE.format(time.atOffset(ZoneOffset.UTC));
    }

    /// The mail that waits or was refused.
    public List<Outbox.Open> openMail() {
        return outbox.open();
    }

    /// The whole log, in the order in which things happened.
    public List<Event> events() {
        return events.all();
    }

    /// The last runs, newest first.
    public List<PastRun> lastRuns() {
        return repository.getJobInstances(MonthlyRun.NAME, 0, LAST).stream()
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .map(this::pastRun)
                .toList();
    }

    private PastRun pastRun(JobExecution run) {
        return new PastRun(
                Period.parse(String.valueOf(run.getJobParameters().getString("period"))),
                Objects.requireNonNull(run.getStartTime())
                        .atZone(ZoneId.systemDefault())
                        .toInstant(),
                between(run.getStartTime(), run.getEndTime()),
                result(run),
                run.getStepExecutions().stream()
                        .sorted(Comparator.comparing(StepExecution::getId))
                        .map(RunHistory::step)
                        .toList(),
                problems.of(run.getId()));
    }

    private static PastRun.Result result(JobExecution run) {
        if (run.getEndTime() == null) {
            return PastRun.Result.CUT_OFF;
        }
        if (run.getStatus() == BatchStatus.COMPLETED) {
            return PastRun.Result.DONE;
        }
        return run.getStepExecutions().stream()
                .map(step -> ENDINGS.get(step.getExitStatus().getExitCode()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(PastRun.Result.FAILED);
    }

    private static PastRun.Step step(StepExecution step) {
        return new PastRun.Step(
                step.getStepName(),
                between(step.getStartTime(), step.getEndTime()),
                !step.getExitStatus().getExitCode().equals(ExitStatus.COMPLETED.getExitCode()));
    }

    private static Optional<Duration> between(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null ? Optional.empty() : Optional.of(Duration.between(start, end));
    }
}
