package dk.opfoelgning.job;

import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Outbox;
import dk.opfoelgning.report.mail.OperatorMail.Ending;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells who runs the program, once, that the month before has no follow-up by the day that it was to have one.
@Component
final class OverdueMail {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueMail.class);
    /// Apart from what people are told of the follow-up itself.
    private static final String ABOUT = "-mangler";

    private final MailSettings settings;
    private final ScheduleSettings schedule;
    private final Clock clock;
    private final MissingReasons missing;
    private final FollowUps followUps;
    private final Outbox outbox;
    private final MailWriting writing;
    private final Mails mails;
    private final Delivery delivery;

    OverdueMail(
            MailSettings settings,
            ScheduleSettings schedule,
            Clock clock,
            MissingReasons missing,
            FollowUps followUps,
            Outbox outbox,
            MailWriting writing,
            Mails mails,
            Delivery delivery) {
        this.settings = settings;
        this.schedule = schedule;
        this.clock = clock;
        this.missing = missing;
        this.followUps = followUps;
        this.outbox = outbox;
        this.writing = writing;
        this.mails = mails;
        this.delivery = delivery;
    }

    /// Whatever happens here, it is not what a run ends with.
    void tell(boolean mail) {
        var today = LocalDate.ofInstant(clock.instant(), schedule.zone());
        var expected = Period.of(today).plusMonths(-1);
        if (!mail || !settings.hasServer() || !isPast(today) || isMade(expected)) {
            return;
        }
        try {
            tell(expected, expected + ABOUT, lastDay(today));
        } catch (RuntimeException e) {
            LOG.error(
                    "Nobody was mailed of the missing follow-up ({})",
                    e.getClass().getSimpleName());
        }
    }

    private boolean isPast(LocalDate today) {
        return settings.alertDay() != null && settings.alertDay() > 0 && !today.isBefore(lastDay(today));
    }

    /// A short month has its last day in place of a later one.
    private LocalDate lastDay(LocalDate today) {
        int day = settings.alertDay() == null ? 0 : settings.alertDay();
        return today.withDayOfMonth(Math.clamp(day, 1, today.lengthOfMonth()));
    }

    private boolean isMade(Period expected) {
        return followUps.all().stream()
                .filter(followUp -> followUp.state() != FollowUp.State.BACKGROUND)
                .anyMatch(followUp -> followUp.period().compareTo(expected) >= 0);
    }

    private void tell(Period expected, String edition, LocalDate by) {
        var untold = writing.failure(expected, Ending.MANGLER, missing.sentences(expected, by), 0).stream()
                .filter(mail -> outbox.last(edition, mail.to()).isEmpty())
                .toList();
        if (!untold.isEmpty()) {
            mails.queue(edition, untold);
            delivery.send(clock.instant());
        }
    }
}
