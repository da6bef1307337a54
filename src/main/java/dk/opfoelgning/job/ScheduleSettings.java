package dk.opfoelgning.job;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;

/// When periods are taken by themselves, and when they are ready (`opfoelgning.schedule.*`).
///
/// @param cron six fields from seconds to the day of the week; blank where `serve` takes nothing by itself
/// @param zone whose clock the fields, and days of the month, are of
/// @param rest how long files must not have changed
/// @param lease after which a claim counts as left that has not ended, and what failed may be tried again
/// @param look how often `serve` looks at the clock
@ConfigurationProperties("opfoelgning.schedule")
public record ScheduleSettings(
        @DefaultValue("") String cron,
        @DefaultValue("Europe/Copenhagen") ZoneId zone,
        @DefaultValue("10m") Duration rest,
        @DefaultValue("1h") Duration lease,
        @DefaultValue("30s") Duration look) {

    /// @throws IllegalArgumentException if the expression is none, or a time is negative
    public ScheduleSettings {
        if (!cron.isBlank() && !CronExpression.isValidExpression(cron)) {
            throw new IllegalArgumentException(
                    "opfoelgning.schedule.cron must be blank, or six fields from seconds to the day of the week, as 0 30 2 * * *");
        }
        if (rest.isNegative() || lease.isNegative() || !look.isPositive()) {
            throw new IllegalArgumentException("the times of opfoelgning.schedule must not be negative");
        }
    }

    /// Empty where nothing is due by itself.
    public Optional<Timetable> timetable() {
        return cron.isBlank() ? Optional.empty() : Optional.of(new Timetable(CronExpression.parse(cron), zone));
    }
}
