package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.delivery.web.Answer;
import dk.opfoelgning.delivery.web.FollowUpDesk;
import dk.opfoelgning.delivery.web.Person;
import dk.opfoelgning.delivery.web.Snapshot;
import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.PastRun;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Sha256;
import dk.opfoelgning.history.Approvings;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Judgings;
import dk.opfoelgning.history.Outbox;
import dk.opfoelgning.history.Users;
import dk.opfoelgning.report.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What the page asks of runs and approvals, in the name of the settings' user.
@Component
final class Desk implements FollowUpDesk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /// As in what [dk.opfoelgning.delivery.mail.Answer] says of a problem.
    private static final Pattern ANSWER = Pattern.compile("\\((\\d{3})\\)");

    private final FollowUps followUps;
    private final Approvings approvings;
    private final Judgings judgings;
    private final Users users;
    private final Events events;
    private final Approvals approvals;
    private final MonthlyRun monthlyRun;
    private final RunHistory history;
    private final UserRegister register;
    private final Mails mails;
    private final Extracts extracts;
    private final Archive archive;
    private final WatchReading watch;

    Desk(
            FollowUps followUps,
            Approvings approvings,
            Judgings judgings,
            Users users,
            Events events,
            Approvals approvals,
            MonthlyRun monthlyRun,
            RunHistory history,
            UserRegister register,
            Mails mails,
            Extracts extracts,
            Archive archive,
            WatchReading watch) {
        this.followUps = followUps;
        this.approvings = approvings;
        this.judgings = judgings;
        this.users = users;
        this.events = events;
        this.approvals = approvals;
        this.monthlyRun = monthlyRun;
        this.history = history;
        this.register = register;
        this.mails = mails;
        this.extracts = extracts;
        this.archive = archive;
        this.watch = watch;
    }

    @Override
    public Snapshot snapshot() {
        var made = lastMade();
        var runs = history.lastRuns();
        return new Snapshot(
                followUps.all().reversed().stream()
                        .filter(followUp -> followUp.state() != FollowUp.State.BACKGROUND)
                        .map(followUp -> known(followUp, made))
                        .toList(),
                users.all().stream()
                        .map(account -> Person.of(account, FileNames::of))
                        .toList(),
                meetings(),
                runs,
                halts(runs),
                register.centers(),
                history.openMail().stream().map(Desk::unsent).toList(),
                watch.now());
    }

    private List<Meeting> meetings() {
        return extracts.accepted(Source.MEETINGS.name(), Optional.empty())
                .map(file -> extracts.rows(Source.MEETINGS.table(), file))
                .orElse(List.of());
    }

    private List<Snapshot.Halt> halts(List<PastRun> runs) {
        var last = new LinkedHashMap<Period, PastRun>();
        runs.forEach(run -> last.putIfAbsent(run.period(), run));
        return last.values().stream()
                .filter(run -> run.result() == PastRun.Result.STOPPED)
                .map(run -> new Snapshot.Halt(
                        run.period(),
                        judgings.newest(run.period()).stream()
                                .filter(GateResult::stops)
                                .toList()))
                .toList();
    }

    private static Snapshot.Unsent unsent(Outbox.Open mail) {
        var code = ANSWER.matcher(mail.problem());
        return new Snapshot.Unsent(
                mail.edition(),
                mail.address(),
                mail.state() == Outbox.State.REFUSED,
                mail.due(),
                code.find() ? code.group(1) : "");
    }

    private Snapshot.Known known(FollowUp followUp, Map<Period, Instant> made) {
        return new Snapshot.Known(
                followUp,
                Optional.ofNullable(made.get(followUp.period())),
                approvings.of(followUp),
                judgings.newest(followUp),
                approvings.decision(followUp.period()));
    }

    private Map<Period, Instant> lastMade() {
        var last = new HashMap<Period, Instant>();
        events.all().stream().filter(event -> event.what() == Event.What.RUN).forEach(event -> event.period()
                .ifPresent(period -> last.put(period, event.at())));
        return last;
    }

    @Override
    public Answer approve(String edition, String manifest) {
        var followUp = named(edition).filter(known -> known.state() == FollowUp.State.DRAFT);
        if (followUp.isEmpty()) {
            return Answer.NOT_A_DRAFT;
        }
        if (!manifestOf(edition).equals(manifest) || isOther(followUps.manifest(edition), manifest)) {
            return Answer.CHANGED;
        }
        try {
            approvals.approve(followUp.get().period(), true, Progress.SILENT);
            return Answer.DONE;
        } catch (NotToBeApproved e) {
            LOG.info("Not approved at the page: {}", e.getMessage());
            return e.answer();
        }
    }

    /// What was kept before hashes were is taken on trust.
    private static boolean isOther(String kept, String seen) {
        return !kept.isEmpty() && !kept.equals(seen);
    }

    @Override
    public Answer sendMail(Optional<String> trouble) {
        trouble.ifPresentOrElse(mails::hold, mails::sendDue);
        return Answer.DONE;
    }

    private String manifestOf(String edition) {
        var manifest = archive.folder(edition).resolve(Publish.MANIFEST);
        try {
            return Files.exists(manifest) ? Sha256.of(manifest) : "";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public Answer decide(String edition, String decision) {
        var approved = named(edition).filter(known -> known.state() == FollowUp.State.APPROVED);
        approved.ifPresent(known -> approvals.decide(known.period(), decision));
        return approved.isPresent() ? Answer.DONE : Answer.NOT_APPROVED;
    }

    private Optional<FollowUp> named(String edition) {
        return followUps.all().stream()
                .filter(followUp -> followUp.edition().equals(edition))
                .findFirst();
    }

    @Override
    public Answer run(Period period, Optional<String> correction, Map<String, String> overruled) {
        var accepted = overruled.entrySet().stream()
                .map(gate -> new RunRequest.Acceptance(gate.getKey(), gate.getValue()))
                .toList();
        try {
            monthlyRun.run(
                    new RunRequest(period, Optional.empty(), Optional.empty(), correction, accepted, true),
                    Progress.SILENT);
            return Answer.DONE;
        } catch (ApprovedAlready e) {
            return Answer.APPROVED;
        } catch (Rejected e) {
            return Answer.REJECTED;
        } catch (Stopped e) {
            return Answer.HALTED;
        }
    }

    @Override
    public Answer add(Account account) {
        return register.add(account) ? Answer.DONE : Answer.NAME_TAKEN;
    }

    @Override
    public Answer changePassword(String name, String hash) {
        return register.change(name, hash) ? Answer.DONE : Answer.NO_SUCH_USER;
    }

    @Override
    public Answer remove(String name) {
        return register.remove(name) ? Answer.DONE : Answer.NO_SUCH_USER;
    }

    @Override
    public void log(List<Event> toAdd) {
        toAdd.forEach(events::add);
    }
}
