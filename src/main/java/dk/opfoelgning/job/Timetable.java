package dk.opfoelgning.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/// Due times by a clock on the wall: each that it shows comes once, also where the clock is set.
///
/// `CronExpression` would leave out a time that is skipped in spring, and have one twice that is shown twice in autumn.
/// It is therefore asked about the wall clock alone.
public record Timetable(CronExpression cron, ZoneId zone) {

    /// The first due time after a moment; empty where the expression has none left.
    public Optional<Instant> next(Instant after) {
        for (var time = cron.next(LocalDateTime.ofInstant(after, zone)); time != null; time = cron.next(time)) {
            var moment = moment(time);
            if (moment.isAfter(after)) {
                return Optional.of(moment);
            }
        }
        return Optional.empty();
    }

    /// Whether a due time lies after the one moment, and not after the other.
    boolean isDue(Instant after, Instant now) {
        return next(after).filter(due -> !due.isAfter(now)).isPresent();
    }

    /// A time that is skipped comes when the clock is put forward, one that is shown twice the first time.
    private Instant moment(LocalDateTime time) {
        var change = zone.getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
