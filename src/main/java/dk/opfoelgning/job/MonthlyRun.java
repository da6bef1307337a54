package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.history.FollowUps;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
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

/// The monthly run: extracts in, documents out.
@Component
public final class MonthlyRun {
    static final String NAME = "follow-up";
    private static final String REJECTED = "REJECTED";

    private final JobOperator operator;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Clock clock;
    private final FollowUps followUps;
    private final Archive archive;
    private final TakeIn takeIn;
    private final Check check;
    private final Compare compare;
    private final Write write;
    private final Publish publish;

    MonthlyRun(
            JobOperator operator,
            JobRepository repository,
            PlatformTransactionManager transactions,
            Clock clock,
            FollowUps followUps,
            Archive archive,
            TakeIn takeIn,
            Check check,
            Compare compare,
            Write write,
            Publish publish) {
        this.operator = operator;
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
        this.followUps = followUps;
        this.archive = archive;
        this.takeIn = takeIn;
        this.check = check;
        this.compare = compare;
        this.write = write;
        this.publish = publish;
    }

    /// What was made.
    ///
    /// @param files names in the folder
    /// @param warnings how many there are of the extracts
    public record Outcome(Path folder, List<String> files, long warnings) {}

    /// Makes a follow-up.
    ///
    /// @throws Rejected if an extract was rejected; nothing is published then
    /// @throws NoSuchFollowUp if the period or the baseline cannot be used so
    public Outcome run(RunRequest request, Progress progress) {
        requireUsable(request);
        archive.recover();
        var run = new Run(request, progress);
        var execution = start(run);
        if (run.problems.rejects()) {
            throw new Rejected(run.problems);
        }
        execution.getAllFailureExceptions().stream().findFirst().ifPresent(failure -> {
            throw RunFailed.tellable(failure);
        });
        progress.at("done", 1);
        return new Outcome(
                archive.folder(request.period()),
                run.documents.stream().map(MadeDocument::path).sorted().toList(),
                run.problems.warningCount());
    }

    private void requireUsable(RunRequest request) {
        request.baseline()
                .filter(baseline -> baseline.compareTo(request.period()) >= 0)
                .ifPresent(baseline -> {
                    throw NoSuchFollowUp.baselineNotEarlier(baseline);
                });
        followUps
                .of(request.period())
                .filter(followUp -> followUp.state() == FollowUp.State.APPROVED)
                .ifPresent(followUp -> {
                    throw NoSuchFollowUp.approved(followUp.period());
                });
    }

    private JobExecution start(Run run) {
        var parameters = new JobParametersBuilder()
                .addString("period", run.period().toString())
                .addString("started", clock.instant().toString())
                .toJobParameters();
        try {
            return operator.start(job(run), parameters);
        } catch (JobExecutionException e) {
            throw RunFailed.tellable(e);
        }
    }

    /// The steps in running order.
    private Job job(Run run) {
        var taking = step("take in", () -> takeIn.execute(run), run);
        var checking = step("check", () -> check.execute(run), run);
        var comparing = step("compare", () -> compare.execute(run), run);
        var writing = step("write", () -> write.execute(run), run);
        var publishing = step("publish", () -> publish.execute(run), run);
        return new JobBuilder(NAME, repository)
                .start(taking)
                .next(checking)
                .on(REJECTED)
                .fail()
                .from(checking)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(comparing)
                .next(writing)
                .next(publishing)
                .end()
                .build();
    }

    private interface Work {
        void execute() throws Exception;
    }

    private static void execute(Work work) {
        try {
            work.execute();
        } catch (Exception e) {
            throw RunFailed.tellable(e);
        }
    }

    private Step step(String name, Work work, Run run) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, _) -> {
                            execute(work);
                            if (run.problems.rejects() && name.equals("check")) {
                                contribution.setExitStatus(new ExitStatus(REJECTED));
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
