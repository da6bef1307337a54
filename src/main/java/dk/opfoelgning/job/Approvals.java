package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.facts.Approval;
import dk.opfoelgning.facts.Correction;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Approvings;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Judgings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/// Approves follow-ups: their documents are made again from stored figures without the draft mark, and stay.
@Component
public final class Approvals {
    static final String JOB = "approval";

    private final Settings settings;
    private final Clock clock;
    private final FollowUps followUps;
    private final Approvings approvings;
    private final Events events;
    private final Archive archive;
    private final Batch batch;
    private final Compare compare;
    private final Baselines baselines;
    private final Write write;
    private final Publish publish;
    private final Judgings judgings;
    private final Mails mails;

    Approvals(
            Settings settings,
            Clock clock,
            FollowUps followUps,
            Approvings approvings,
            Events events,
            Archive archive,
            Batch batch,
            Compare compare,
            Baselines baselines,
            Write write,
            Publish publish,
            Judgings judgings,
            Mails mails) {
        this.settings = settings;
        this.clock = clock;
        this.followUps = followUps;
        this.approvings = approvings;
        this.events = events;
        this.archive = archive;
        this.batch = batch;
        this.compare = compare;
        this.baselines = baselines;
        this.write = write;
        this.publish = publish;
        this.judgings = judgings;
        this.mails = mails;
    }

    /// @throws NoSuchFollowUp if there is none of the period, or it is approved already
    /// @throws CprInDocument if a finished file holds what is shaped like a CPR number; nothing is published then
    /// @throws NotToBeApproved if it may not be approved as it is, or not by this person
    ///
    /// @param mail whether people are to be told; they are when what waits is sent
    public MonthlyRun.Outcome approve(Period period, boolean mail, Progress progress) {
        var draft = approvable(period);
        var run = new Run(
                new RunRequest(
                        period,
                        Optional.empty(),
                        Optional.empty(),
                        draft.correction().map(Correction::reason),
                        List.of(),
                        mail),
                progress);
        run.comparison = compare.stored(draft.approved());
        try {
            batch.run(job(run), period).orThrow();
        } finally {
            archive.discard();
        }
        progress.at("done", 1);
        return MonthlyRun.Outcome.of(run, archive);
    }

    /// Records what the committee decided about an approved follow-up; the next one quotes it.
    ///
    /// @throws NoSuchFollowUp if the follow-up is not approved
    public void decide(Period period, String decision) {
        var approved = followUps
                .standing(period)
                .filter(followUp -> followUp.state() == FollowUp.State.APPROVED)
                .orElseThrow(() -> NoSuchFollowUp.notApproved(period));
        approvings.decide(approved, decision);
        events.add(new Event(
                clock.instant(),
                settings.user(),
                Event.What.DECISION,
                Optional.of(period),
                "%d characters".formatted(decision.length())));
    }

    private Job job(Run run) {
        return batch.job(JOB)
                .start(batch.step("write", () -> {
                    write.execute(run);
                    mails.write(run);
                }))
                .next(batch.step("keep", () -> {
                    freeze(run.followUp(), publish.keep(run));
                    mails.queue(run);
                }))
                .next(batch.step("publish", () -> publish.show(run)))
                .build();
    }

    private FollowUp approvable(Period period) {
        var draft = followUps
                .of(period)
                .filter(followUp -> followUp.state() != FollowUp.State.BACKGROUND)
                .orElseThrow(() -> NoSuchFollowUp.notRun(period));
        if (draft.state() == FollowUp.State.APPROVED) {
            throw NoSuchFollowUp.approved(period);
        }
        requireAnother(draft);
        if (judgings.newest(draft).stream().anyMatch(GateResult::stops)) {
            throw NotToBeApproved.stopped(period);
        }
        if (CaseStreams.areDeleted(compare.stored(draft).inputs().own(Source.CASES))) {
            throw NotToBeApproved.rowsDeleted(period);
        }
        if (!baselines.isStillRight(draft)) {
            throw NotToBeApproved.outdated(draft);
        }
        return draft;
    }

    private void requireAnother(FollowUp draft) {
        var period = draft.period();
        if (settings.fourEyes()
                && events.newest(Event.What.RUN, period)
                        .filter(made -> made.who().equals(settings.user()))
                        .isPresent()) {
            throw NotToBeApproved.bySamePerson(period, settings.user());
        }
        if (settings.fourEyes() && judgings.newest(draft).stream().anyMatch(this::isOverruledByUser)) {
            throw NotToBeApproved.byOverruler(period, settings.user());
        }
    }

    private boolean isOverruledByUser(GateResult result) {
        return result.overruling()
                .filter(overruling -> overruling.by().equals(settings.user()))
                .isPresent();
    }

    private void freeze(FollowUp followUp, String manifest) {
        var approval = new Approval(settings.user(), clock.instant(), manifest);
        approvings.approve(followUp, approval);
        events.add(new Event(
                approval.at(),
                approval.by(),
                Event.What.APPROVE,
                Optional.of(followUp.period()),
                followUp.correction()
                                .map(correction -> "correction %d, ".formatted(correction.number()))
                                .orElse("")
                        + "manifest " + approval.hash()));
    }
}
