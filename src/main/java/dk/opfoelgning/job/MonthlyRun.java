package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/// The monthly run: extracts in, documents out.
@Component
public final class MonthlyRun {
    static final String NAME = "follow-up";
    static final String REJECTED = "REJECTED";
    static final String STOPPED = "STOPPED";

    private final Settings settings;
    private final Clock clock;
    private final Batch batch;
    private final Events events;
    private final FollowUps followUps;
    private final ChangedFiles changedFiles;
    private final Archive archive;
    private final TakeIn takeIn;
    private final Check check;
    private final Compare compare;
    private final Judge judge;
    private final Write write;
    private final Publish publish;
    private final Retention retention;
    private final Extracts extracts;
    private final Mails mails;
    private final FailureMail failureMail;
    private final RunNotes notes;

    MonthlyRun(
            Settings settings,
            Clock clock,
            Batch batch,
            Events events,
            FollowUps followUps,
            ChangedFiles changedFiles,
            Archive archive,
            TakeIn takeIn,
            Check check,
            Compare compare,
            Judge judge,
            Write write,
            Publish publish,
            Retention retention,
            Extracts extracts,
            Mails mails,
            FailureMail failureMail,
            RunNotes notes) {
        this.settings = settings;
        this.clock = clock;
        this.batch = batch;
        this.events = events;
        this.followUps = followUps;
        this.changedFiles = changedFiles;
        this.archive = archive;
        this.takeIn = takeIn;
        this.check = check;
        this.compare = compare;
        this.judge = judge;
        this.write = write;
        this.publish = publish;
        this.retention = retention;
        this.extracts = extracts;
        this.mails = mails;
        this.failureMail = failureMail;
        this.notes = notes;
    }

    /// What was made.
    ///
    /// @param files names in the folder
    /// @param warnings how many there are of the extracts
    /// @param deleted case rows whose time was over
    /// @param deletedEvents how many entries of the log were too old
    /// @param mailed what became of the mail
    /// @param doubts quality gates that the operator is told of: those that warn, and stops that are overruled
    public record Outcome(
            Path folder,
            List<String> files,
            long warnings,
            List<DeletedRows> deleted,
            int deletedEvents,
            List<GateResult> doubts,
            Mailing mailed) {
        static Outcome of(Run run, Archive archive) {
            return new Outcome(
                    archive.folder(run.followUp().edition()),
                    run.documents.stream().map(MadeDocument::path).sorted().toList(),
                    run.problems.warningCount(),
                    run.deleted,
                    run.deletedEvents,
                    run.judged.stream().filter(GateResult::warns).toList(),
                    run.mailed);
        }
    }

    /// Makes a follow-up.
    ///
    /// @throws Rejected if an extract was rejected; nothing is published then
    /// @throws Stopped if a quality gate stopped the run; nothing is published then
    /// @throws NoSuchGate if there is no gate of a name that is to be overruled
    /// @throws CprInDocument if a finished file holds what is shaped like a CPR number; nothing is published then
    /// @throws ApprovedAlready if the period's follow-up is approved and no correction is asked for
    /// @throws NoSuchFollowUp if the period or the baseline cannot be used so
    public Outcome run(RunRequest request, Progress progress) {
        requireUsable(request);
        NoSuchGate.require(request.accepted(), QualityGates.of(settings));
        var run = new Run(request, progress);
        try {
            return made(run);
        } catch (RuntimeException failure) {
            failureMail.tell(run, failure);
            throw failure;
        }
    }

    private Outcome made(Run run) {
        try {
            var ending = batch.run(job(run), run.period());
            try {
                notes.keep(ending, run);
            } finally {
                ending.orThrow();
            }
        } finally {
            archive.discard();
        }
        if (run.problems.rejects()) {
            throw new Rejected(run.problems);
        }
        if (!run.stops.isEmpty()) {
            throw new Stopped(run.period(), run.request.correction().isPresent(), run.stops);
        }
        run.mailed = mails.send(run);
        if (!run.deleted.isEmpty()) {
            extracts.compact();
        }
        run.progress.at("done", 1);
        return Outcome.of(run, archive);
    }

    private void log(Run run) {
        events.add(new Event(
                clock.instant(),
                settings.user(),
                Event.What.RUN,
                Optional.of(run.period()),
                run.followUp()
                                .correction()
                                .map(correction -> "correction %d, ".formatted(correction.number()))
                                .orElse("")
                        + run.documents.size() + " documents"));
    }

    private void requireUsable(RunRequest request) {
        request.baseline()
                .filter(baseline -> baseline.compareTo(request.period()) >= 0)
                .ifPresent(baseline -> {
                    throw NoSuchFollowUp.baselineNotEarlier(baseline);
                });
        var approved =
                followUps.standing(request.period()).filter(followUp -> followUp.state() == FollowUp.State.APPROVED);
        if (approved.isPresent() && request.correction().isEmpty()) {
            throw new ApprovedAlready(request.period(), changedFiles.since(approved.get()));
        }
        if (approved.isEmpty() && request.correction().isPresent()) {
            throw NoSuchFollowUp.notToCorrect(request.period());
        }
    }

    /// The steps in running order.
    private Job job(Run run) {
        var checking = batch.step(
                "check",
                () -> check.execute(run),
                () -> run.problems.rejects() ? new ExitStatus(REJECTED) : ExitStatus.COMPLETED);
        var judging = batch.step(
                "judge",
                () -> judge.execute(run),
                () -> run.stops.isEmpty() ? ExitStatus.COMPLETED : new ExitStatus(STOPPED));
        return batch.job(NAME)
                .start(batch.step("take in", () -> takeIn.execute(run)))
                .next(checking)
                .on(REJECTED)
                .fail()
                .from(checking)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(batch.step("compare", () -> compare.execute(run)))
                .next(judging)
                .on(STOPPED)
                .fail()
                .from(judging)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(batch.step("write", () -> {
                    write.execute(run);
                    mails.write(run);
                }))
                .next(batch.step("keep", () -> {
                    publish.keep(run);
                    log(run);
                    mails.queue(run);
                }))
                .next(batch.step("publish", () -> publish.show(run)))
                .next(batch.step("retention", () -> retention.execute(run)))
                .end()
                .build();
    }
}
