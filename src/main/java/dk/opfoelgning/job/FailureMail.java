package dk.opfoelgning.job;

import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.mail.OperatorMail.Ending;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells who runs the program that a run failed; each failure is told, also when it is the same as the night before.
@Component
final class FailureMail {
    private static final Logger LOG = LoggerFactory.getLogger(FailureMail.class);
    private static final int SHOWN = 20;
    /// Apart from what people are told of the follow-up itself.
    private static final String ABOUT = "-drift";

    private final MailSettings settings;
    private final Clock clock;
    private final MailWriting writing;
    private final Mails mails;
    private final Delivery delivery;

    FailureMail(MailSettings settings, Clock clock, MailWriting writing, Mails mails, Delivery delivery) {
        this.settings = settings;
        this.clock = clock;
        this.writing = writing;
        this.mails = mails;
        this.delivery = delivery;
    }

    /// Whatever happens here, the failure itself is what the run ends with.
    void tell(Run run, RuntimeException failure) {
        if (!settings.hasServer() || !run.request.mail()) {
            return;
        }
        try {
            mails.queue(run.period() + ABOUT, written(run.period(), failure));
            delivery.send(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("Nobody was mailed of the failure ({})", e.getClass().getSimpleName());
        }
    }

    private List<Addressed> written(Period period, RuntimeException failure) {
        return switch (failure) {
            case Rejected rejected ->
                writing.failure(
                        period,
                        Ending.AFVIST,
                        rejected.problems().listed().stream()
                                .limit(SHOWN)
                                .map(Problem::toString)
                                .toList(),
                        Math.max(0, rejected.problems().errors() - SHOWN));
            case Stopped stopped ->
                writing.failure(
                        period,
                        Ending.STANDSET,
                        stopped.stops().stream()
                                .map(stop -> "%s, %s: %s"
                                        .formatted(
                                                stop.period(),
                                                stop.result().gate(),
                                                stop.result().note()))
                                .toList(),
                        0);
            default -> writing.failure(period, Ending.FEJL, List.of(RunFailed.sentence(failure)), 0);
        };
    }
}
