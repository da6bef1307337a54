package dk.opfoelgning.job;

import dk.opfoelgning.facts.Approval;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Outbox;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/// What has been run, and how it ended.
@Component
public final class RunHistory {
    private static final int LAST = 10;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FollowUps followUps;
    private final Events events;
    private final JobRepository repository;
    private final Outbox outbox;

    RunHistory(FollowUps followUps, Events events, JobRepository repository, Outbox outbox) {
        this.followUps = followUps;
        this.events = events;
        this.repository = repository;
        this.outbox = outbox;
    }

    /// @param failedStep blank where none failed
    public record PastRun(String period, String started, String result, String failedStep) {}

    public List<FollowUp> followUps() {
        return followUps.all();
    }

    /// Empty while it is a draft.
    public Optional<Approval> approval(FollowUp followUp) {
        return followUps.approval(followUp);
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
                .map(RunHistory::pastRun)
                .toList();
    }

    private static PastRun pastRun(JobExecution run) {
        return new PastRun(
                String.valueOf(run.getJobParameters().getString("period")),
                minute(run.getStartTime()),
                run.getStatus() == BatchStatus.COMPLETED ? "done" : "failed",
                run.getStepExecutions().stream()
                        .filter(step -> !step.getExitStatus().getExitCode().equals("COMPLETED"))
                        .map(StepExecution::getStepName)
                        .findFirst()
                        .orElse(""));
    }

    private static String minute(@Nullable LocalDateTime time) {
        return time == null ? "" : MINUTE.format(time);
    }
}
