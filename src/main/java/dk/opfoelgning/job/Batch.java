package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// Starts jobs of steps that are told what to do; each start is an instance of its own, also when the clock
/// stands still.
@Component
final class Batch {
    private final JobOperator operator;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    /// What a step does.
    interface Task {
        void execute() throws Exception;
    }

    Batch(JobOperator operator, JobRepository repository, PlatformTransactionManager transactions, Clock clock) {
        this.operator = operator;
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    JobBuilder job(String name) {
        return new JobBuilder(name, repository);
    }

    Step step(String name, Task task) {
        return step(name, task, () -> ExitStatus.COMPLETED);
    }

    /// @param exit how the step ends, asked after it
    Step step(String name, Task task, Supplier<ExitStatus> exit) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, _) -> {
                            execute(task);
                            contribution.setExitStatus(exit.get());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static void execute(Task task) {
        try {
            task.execute();
        } catch (Exception e) {
            throw RunFailed.tellable(e);
        }
    }

    /// @param failure what a step threw
    record Ending(long execution, Optional<RuntimeException> failure) {
        void orThrow() {
            failure.ifPresent(thrown -> {
                throw thrown;
            });
        }
    }

    Ending run(Job job, Period period) {
        var parameters = new JobParametersBuilder()
                .addString("period", period.toString())
                .addString("started", clock.instant().toString())
                .addString("start", UUID.randomUUID().toString())
                .toJobParameters();
        try {
            var execution = operator.start(job, parameters);
            return new Ending(
                    execution.getId(),
                    execution.getAllFailureExceptions().stream().findFirst().map(RunFailed::tellable));
        } catch (JobExecutionException e) {
            throw RunFailed.tellable(e);
        }
    }
}
