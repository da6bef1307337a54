package dk.opfoelgning.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.support.CronExpression;

/// Due times on the days on which the clock is set, and on a leap day.
class TimetableTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static Timetable of(String cron) {
        return new Timetable(CronExpression.parse(cron), COPENHAGEN);
    }

    /// The next ones after a time in Copenhagen.
    private static List<String> next(String cron, String after, int count) {
        var times = new ArrayList<String>();
        var last = LocalDateTime.parse(after).atZone(COPENHAGEN).toInstant();
        for (int number = 0; number < count; number++) {
            last = of(cron).next(last).orElseThrow();
            times.add(OffsetDateTime.ofInstant(last, COPENHAGEN).toString());
        }
        return times;
    }

    @Test
    void aTimeThatIsSkippedInSpringComesWhenTheClockIsPutForward() {
        assertThat(next("0 30 2 * * *", "2026-03-28T00:00", 3))
                .containsExactly("2026-03-28T02:30+01:00", "2026-03-29T03:00+02:00", "2026-03-30T02:30+02:00");
    }

    @Test
    void aTimeThatIsShownTwiceInAutumnComesOnce() {
        assertThat(next("0 30 2 * * *", "2026-10-24T00:00", 3))
                .containsExactly("2026-10-24T02:30+02:00", "2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00");
    }

    @Test
    void whoLooksInTheHourThatComesTwiceFindsTheNextDays() {
        var secondTime = Instant.parse("2026-10-25T01:10:00Z");
        assertThat(of("0 30 2 * * *").next(secondTime)).contains(Instant.parse("2026-10-26T01:30:00Z"));
        assertThat(of("0 0 3 * * *").next(secondTime)).contains(Instant.parse("2026-10-25T02:00:00Z"));
    }

    @Test
    void severalTimesInTheSkippedHourComeOnceTogether() {
        assertThat(next("0 */20 1-3 * * *", "2026-03-29T01:30", 4))
                .containsExactly(
                        "2026-03-29T01:40+01:00",
                        "2026-03-29T03:00+02:00",
                        "2026-03-29T03:20+02:00",
                        "2026-03-29T03:40+02:00");
    }

    @Test
    void theLeapDayHasItsDueTimes() {
        assertThat(next("0 0 3 29 2 *", "2026-10-24T00:00", 2))
                .containsExactly("2028-02-29T03:00+01:00", "2032-02-29T03:00+01:00");
        assertThat(next("0 0 3 L * *", "2028-02-20T00:00", 2))
                .containsExactly("2028-02-29T03:00+01:00", "2028-03-31T03:00+02:00");
        assertThat(next("0 30 2 * * *", "2028-02-28T12:00", 2))
                .containsExactly("2028-02-29T02:30+01:00", "2028-03-01T02:30+01:00");
    }

    /// Whatever the hour, a daily time comes once on each day of ten years.
    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 * * *", "0 30 2 * * *", "0 0 3 * * *", "59 59 1 * * *"})
    void aDailyTimeComesOnceADay(String cron) {
        var timetable = of(cron);
        var day = LocalDateTime.parse("2024-01-01T00:00").toLocalDate();
        var last = day.minusDays(1).atTime(23, 59, 59).atZone(COPENHAGEN).toInstant();
        for (; day.getYear() < 2034; day = day.plusDays(1)) {
            last = timetable.next(last).orElseThrow();
            assertThat(last.atZone(COPENHAGEN).toLocalDate()).isEqualTo(day);
        }
    }
}
