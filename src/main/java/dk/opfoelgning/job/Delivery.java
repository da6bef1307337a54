package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.delivery.mail.Answer;
import dk.opfoelgning.delivery.mail.PostOffice;
import dk.opfoelgning.facts.Letter;
import dk.opfoelgning.facts.Sha256;
import dk.opfoelgning.history.Outbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends what waits, one letter after the other, and remembers each before the next.
@Component
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 7;

    private final MailSettings settings;
    private final Clock clock;
    private final Outbox outbox;
    private final Archive archive;

    Delivery(MailSettings settings, Clock clock, Outbox outbox, Archive archive) {
        this.settings = settings;
        this.clock = clock;
        this.outbox = outbox;
        this.archive = archive;
    }

    Mailing sendAll() {
        return send(ALWAYS);
    }

    /// @param due what is due until then
    Mailing send(Instant due) {
        var office = new PostOffice(settings.server(), settings.from());
        var ends = new ArrayList<Outbox.State>();
        for (var waiting : outbox.waiting(due)) {
            if (isOutdated(waiting)) {
                ends.add(end(waiting, Outbox.State.SUPERSEDED, ""));
                continue;
            }
            var answer = deliver(waiting, office);
            ends.add(conclude(waiting, answer));
            if (endsTheRound(answer)) {
                break;
            }
        }
        return mailing(ends);
    }

    private Mailing mailing(List<Outbox.State> ends) {
        int sent = Collections.frequency(ends, Outbox.State.SENT);
        int refused = Collections.frequency(ends, Outbox.State.REFUSED);
        int waiting = outbox.waiting(ALWAYS).size();
        LOG.info("Mail: {} sent, {} refused, {} waiting", sent, refused, waiting);
        return new Mailing(true, true, sent, refused, waiting);
    }

    /// Whether a file that goes along is no longer the one that was meant.
    private boolean isOutdated(Outbox.Waiting waiting) {
        var folder = archive.folder(waiting.edition());
        return !waiting.letter().enclosures().stream().allMatch(enclosure -> isSame(enclosure, folder));
    }

    private static boolean isSame(Letter.Enclosure enclosure, Path folder) {
        var file = folder.resolve(enclosure.file());
        try {
            return Files.exists(file) && Sha256.of(file).equals(enclosure.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(enclosure.file()), e);
        }
    }

    /// Whoever waits for this program would else wait for the server once a letter.
    private static boolean endsTheRound(Answer answer) {
        return answer.fate() == Answer.Fate.UNREACHABLE || answer.fate() == Answer.Fate.SILENT;
    }

    /// A few times where that may help.
    private Answer deliver(Outbox.Waiting waiting, PostOffice office) {
        var folder = archive.folder(waiting.edition());
        var answer = office.send(waiting.letter(), folder, clock.instant());
        for (int tried = 1; tried < settings.tries() && answer.fate() == Answer.Fate.LATER; tried++) {
            pause(SHORTEST_PAUSE.multipliedBy(1L << (tried - 1)));
            answer = office.send(waiting.letter(), folder, clock.instant());
        }
        return answer;
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Outbox.State conclude(Outbox.Waiting waiting, Answer answer) {
        return switch (answer.fate()) {
            case SENT -> end(waiting, Outbox.State.SENT, "");
            case REFUSED -> end(waiting, Outbox.State.REFUSED, answer.problem());
            // The server's fault is not the letter's
            case UNREACHABLE -> hold(answer.problem());
            case LATER -> later(waiting, answer);
            case SILENT -> {
                var state = later(waiting, answer);
                hold(answer.problem());
                yield state;
            }
        };
    }

    private Outbox.State later(Outbox.Waiting waiting, Answer answer) {
        return waiting.attempts() + 1 < settings.attempts()
                ? postpone(waiting, answer)
                : end(waiting, Outbox.State.REFUSED, "given up: " + answer.problem());
    }

    private Outbox.State end(Outbox.Waiting waiting, Outbox.State state, String problem) {
        outbox.end(waiting.id(), state, problem, clock.instant());
        return state;
    }

    /// All letters: no other would fare better, and a wrong password is not tried once a letter.
    Outbox.State hold(String problem) {
        outbox.hold(clock.instant().plus(settings.retry()), problem);
        return Outbox.State.WAITING;
    }

    private Outbox.State postpone(Outbox.Waiting waiting, Answer answer) {
        var delay = settings.retry().multipliedBy(1L << Math.min(waiting.attempts(), DOUBLINGS));
        outbox.postpone(waiting.id(), clock.instant().plus(delay), answer.problem());
        return Outbox.State.WAITING;
    }
}
