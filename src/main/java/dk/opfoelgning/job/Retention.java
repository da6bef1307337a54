package dk.opfoelgning.job;

import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.StoredExtract;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Last step: deletes the case rows and the entries of the log whose time is over. The figures that were told of the
/// rows stay.
@Component
final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Settings settings;
    private final Clock clock;
    private final Extracts extracts;
    private final Events events;

    Retention(Settings settings, Clock clock, Extracts extracts, Events events) {
        this.settings = settings;
        this.clock = clock;
        this.extracts = extracts;
        this.events = events;
    }

    void execute(Run run) {
        for (var extract : extracts.withRows(Source.CASES.name(), newestOver())) {
            extract.period().map(period -> delete(period, extract)).ifPresent(run.deleted::add);
        }
        run.deletedEvents = deleteEvents();
    }

    /// A month's rows are kept for so many months after its end.
    private Period newestOver() {
        int months = (int) settings.retention().toTotalMonths();
        return Period.of(LocalDate.now(clock)).plusMonths(-months - 1);
    }

    private DeletedRows delete(Period period, StoredExtract extract) {
        var deleted = new DeletedRows(period, extracts.deleteRows(Source.CASES.table(), extract));
        LOG.info("Deleted {} case rows of {}, whose retention time is over", deleted.rows(), period);
        tell(Optional.of(period), deleted.rows() + " case rows after their retention time");
        return deleted;
    }

    private int deleteEvents() {
        int deleted = events.deleteBefore(LocalDate.now(clock)
                .minus(settings.logRetention())
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC));
        if (deleted > 0) {
            LOG.info("Deleted {} entries of the log, whose retention time is over", deleted);
            tell(Optional.empty(), deleted + " entries of the log after their retention time");
        }
        return deleted;
    }

    private void tell(Optional<Period> period, String details) {
        events.add(new Event(clock.instant(), settings.user(), Event.What.DELETE, period, details));
    }
}
