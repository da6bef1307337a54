package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.delivery.mail.MimeLetter;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Letter;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Outbox;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The mail of follow-ups: written with the documents, due once they are published, sent when the run is done.
@Component
public final class Mails {
    private final MailSettings settings;
    private final Clock clock;
    private final MailWriting writing;
    private final Outbox outbox;
    private final Delivery delivery;
    private final Compare compare;
    private final FollowUps followUps;
    private final Archive archive;

    Mails(
            MailSettings settings,
            Clock clock,
            MailWriting writing,
            Outbox outbox,
            Delivery delivery,
            Compare compare,
            FollowUps followUps,
            Archive archive) {
        this.settings = settings;
        this.clock = clock;
        this.writing = writing;
        this.outbox = outbox;
        this.delivery = delivery;
        this.compare = compare;
        this.followUps = followUps;
        this.archive = archive;
    }

    /// With the documents, so that a mistake in a template is found before anything is published.
    void write(Run run) {
        if (settings.hasServer() && run.request.mail()) {
            run.mails.addAll(writing.of(
                    Objects.requireNonNull(run.comparison), run.documents, Objects.requireNonNull(run.folder)));
        }
    }

    /// In the transaction in which the follow-up is kept. Who is no longer told of it gets nothing that still waits.
    void queue(Run run) {
        if (settings.hasServer() && run.request.mail()) {
            var edition = run.followUp().edition();
            var told = run.mails.stream().map(mail -> mail.to().key()).toList();
            outbox.supersede(edition, key -> !told.contains(key), clock.instant());
            queue(edition, settings.repeat() ? run.mails : fresh(edition, run.mails));
        }
    }

    /// In place of what still waits for the same recipients.
    void queue(String edition, List<Addressed> mails) {
        var now = clock.instant();
        for (var mail : mails) {
            outbox.supersede(edition, mail.to().key()::equals, now);
            int number =
                    outbox.last(edition, mail.to()).map(Outbox.Last::number).orElse(0) + 1;
            outbox.add(
                    edition,
                    mail.to(),
                    new Outbox.Last(number, mail.version(), Outbox.State.WAITING),
                    mail.letter(edition, number, settings.from().address()),
                    now);
        }
    }

    /// Those that say something else than the last letter to the same recipient.
    private List<Addressed> fresh(String edition, List<Addressed> mails) {
        return mails.stream().filter(mail -> !isTold(edition, mail)).toList();
    }

    private boolean isTold(String edition, Addressed mail) {
        return outbox.last(edition, mail.to())
                .filter(last -> last.state() != Outbox.State.SUPERSEDED)
                .filter(last -> last.version().equals(mail.version()))
                .isPresent();
    }

    Mailing send(Run run) {
        return run.request.mail() ? sendDue() : Mailing.none();
    }

    /// Sends what is due.
    public Mailing sendDue() {
        if (writing.recipients().isEmpty()) {
            return Mailing.none();
        }
        return settings.hasServer() ? delivery.send(clock.instant()) : Mailing.withoutServer();
    }

    /// Sends nothing for a while: the mail server cannot be used.
    void hold(String problem) {
        delivery.hold(problem);
    }

    /// Sends what waits, due or not.
    public Mailing sendAll() {
        return settings.hasServer() ? delivery.sendAll() : Mailing.withoutServer();
    }

    /// Sends the newest version once more.
    ///
    /// @param to the only address that it is sent to, empty for all
    /// @throws NoSuchFollowUp if the period has no documents
    /// @throws NoSuchRecipient if nobody of this address is told
    public Mailing resend(Period period, Optional<String> to) {
        var told = told(period);
        var mails = writing.of(told).stream()
                .filter(mail -> to.isEmpty() || mail.to().email().equalsIgnoreCase(to.get()))
                .toList();
        if (to.isPresent() && mails.isEmpty()) {
            throw new NoSuchRecipient(period);
        }
        if (!settings.hasServer()) {
            return Mailing.withoutServer();
        }
        queue(told.followUp().edition(), mails);
        return delivery.sendAll();
    }

    /// Writes what would be sent of the newest version as files that mail programs open.
    ///
    /// @return the files
    /// @throws NoSuchFollowUp if the period has no documents
    public List<Path> preview(Period period, Path folder) {
        var told = told(period);
        var edition = told.followUp().edition();
        try {
            Files.createDirectories(folder);
            var files = new ArrayList<Path>();
            for (var mail : writing.of(told)) {
                var file = folder.resolve("%s-%02d-%s.eml"
                        .formatted(edition, files.size() + 1, mail.to().role().code()));
                write(mail.letter(edition, 1, settings.from().address()), edition, file);
                files.add(file);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the preview of the mail cannot be written", e);
        }
    }

    private void write(Letter letter, String edition, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            MimeLetter.write(letter, settings.from(), archive.folder(edition), clock.instant(), out);
        }
    }

    private Comparison told(Period period) {
        var followUp = followUps
                .of(period)
                .filter(known -> known.state() != FollowUp.State.BACKGROUND)
                .orElseThrow(() -> NoSuchFollowUp.notRun(period));
        var told = compare.stored(followUp);
        if (CaseStreams.areDeleted(told.inputs().own(Source.CASES))) {
            throw NoSuchFollowUp.rowsDeleted(period);
        }
        return told;
    }
}
