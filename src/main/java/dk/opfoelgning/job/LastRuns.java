package dk.opfoelgning.job;

import dk.opfoelgning.delivery.web.Watch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/// How the last run ended and how long its steps took, as the batch tables have it, which keep local times.
@Component
final class LastRuns {
    private final JobRepository repository;

    LastRuns(JobRepository repository) {
        this.repository = repository;
    }

    /// One that was cut off counts as failed, when it began.
    Optional<Watch.LastRun> newest() {
        return repository.getJobInstances(MonthlyRun.NAME, 0, 1).stream()
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .findFirst()
                .map(LastRuns::lastRun);
    }

    private static Watch.LastRun lastRun(JobExecution run) {
        return new Watch.LastRun(
                instant(run.getEndTime() == null ? run.getCreateTime() : run.getEndTime()), result(run), steps(run));
    }

    private static Watch.Result result(JobExecution run) {
        if (run.getStatus() == BatchStatus.COMPLETED) {
            return Watch.Result.DONE;
        }
        return run.getStepExecutions().stream()
                .map(step -> switch (step.getExitStatus().getExitCode()) {
                    case MonthlyRun.REJECTED -> Watch.Result.REJECTED;
                    case MonthlyRun.STOPPED -> Watch.Result.STOPPED;
                    default -> Watch.Result.FAILED;
                })
                .filter(result -> result != Watch.Result.FAILED)
                .findFirst()
                .orElse(Watch.Result.FAILED);
    }

    private static Map<String, Duration> steps(JobExecution run) {
        var steps = new LinkedHashMap<String, Duration>();
        for (StepExecution step : run.getStepExecutions()) {
            duration(step.getStartTime(), step.getEndTime())
                    .ifPresent(duration -> steps.put(step.getStepName(), duration));
        }
        return steps;
    }

    private static Optional<Duration> duration(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null
                ? Optional.empty()
                : Optional.of(Duration.between(instant(start), instant(end)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(ZoneId.systemDefault()).toInstant();
    }
}
