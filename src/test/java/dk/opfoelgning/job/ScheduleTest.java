package dk.opfoelgning.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.facts.Period;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

/// When the schedule has due times answered, by a clock that the test moves.
class ScheduleTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Period MAY = new Period(2026, 5);
    private static final Duration LOOK = Duration.ofSeconds(30);

    private Instant now = at("2026-06-01T22:00");
    private final List<LocalDateTime> rounds = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private ReadyRuns.Round next = ReadyRuns.Round.NOTHING;
    private boolean busy;
    private boolean changing;

    private final Schedule schedule = new Schedule(
            new Timetable(CronExpression.parse("0 30 2 * * *"), COPENHAGEN),
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return COPENHAGEN;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            (period, _) -> {
                asked.add(period.toString());
                return changing;
            },
            this::round);

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(COPENHAGEN).toInstant();
    }

    private Optional<ReadyRuns.Round> round() {
        if (busy) {
            return Optional.empty();
        }
        rounds.add(LocalDateTime.ofInstant(now, COPENHAGEN));
        return Optional.of(next);
    }

    /// Looks every half minute until then.
    private void goOnTo(String time) {
        for (; now.isBefore(at(time)); now = now.plus(LOOK)) {
            schedule.look();
        }
    }

    /// Starts, and forgets the first round, which asks what was missed before.
    private void start() {
        schedule.look();
        rounds.clear();
    }

    private static LocalDateTime local(String time) {
        return LocalDateTime.parse(time);
    }

    @Test
    void theFirstLookAsksWhatWasMissedWhileTheProgramWasOff() {
        schedule.look();
        assertThat(rounds).containsExactly(local("2026-06-01T22:00"));
    }

    @Test
    void eachNightHasOneRound() {
        start();
        goOnTo("2026-06-04T12:00");
        assertThat(rounds)
                .containsExactly(local("2026-06-02T02:30"), local("2026-06-03T02:30"), local("2026-06-04T02:30"));
    }

    @Test
    void aMachineThatSleptThroughTheNightMakesUpForItAtOnceAndOnce() {
        start();
        goOnTo("2026-06-01T22:05");
        now = at("2026-06-02T08:00");
        goOnTo("2026-06-02T12:00");
        assertThat(rounds).containsExactly(local("2026-06-02T08:00"));
    }

    @Test
    void aMachineThatSleptForAWeekMakesUpForItOnce() {
        start();
        now = at("2026-06-09T08:00");
        goOnTo("2026-06-10T08:00");
        assertThat(rounds).containsExactly(local("2026-06-09T08:00"), local("2026-06-10T02:30"));
    }

    @Test
    void bothDaysOnWhichTheClockIsSetHaveOneRound() {
        now = at("2026-03-28T22:00");
        start();
        goOnTo("2026-03-29T12:00");
        assertThat(rounds).containsExactly(local("2026-03-29T03:00"));

        now = at("2026-10-24T22:00");
        start();
        goOnTo("2026-10-25T12:00");
        assertThat(rounds).containsExactly(local("2026-10-25T02:30"));
    }

    @Test
    void aClockThatIsPutBackStopsNothing() {
        now = at("2036-06-01T22:00");
        start();
        now = at("2026-06-01T22:00");
        goOnTo("2026-06-03T12:00");
        assertThat(rounds)
                .containsExactly(local("2026-06-01T22:00"), local("2026-06-02T02:30"), local("2026-06-03T02:30"));
    }

    @Test
    void whatAnotherProcessKeepsItFromIsAnsweredAsSoonAsItCanBe() {
        start();
        busy = true;
        goOnTo("2026-06-02T02:40");
        busy = false;
        goOnTo("2026-06-02T12:00");
        assertThat(rounds).containsExactly(local("2026-06-02T02:40"));
    }

    @Test
    void filesThatStillChangeAreTakenWhenTheyHaveRestedAndNotTheNextNight() {
        start();
        next = new ReadyRuns.Round(0, Optional.of(MAY), Optional.empty());
        changing = true;
        goOnTo("2026-06-02T02:50");
        changing = false;
        next = ReadyRuns.Round.NOTHING;
        goOnTo("2026-06-02T12:00");
        assertThat(rounds).containsExactly(local("2026-06-02T02:30"), local("2026-06-02T02:50"));
        assertThat(asked).hasSize(40).containsOnly("2026-05");
    }

    @Test
    void whatADeadProgramLeftIsTakenOverWhenItsLeaseIsOver() {
        start();
        next = new ReadyRuns.Round(0, Optional.empty(), Optional.of(at("2026-06-02T03:15")));
        goOnTo("2026-06-02T02:35");
        next = ReadyRuns.Round.NOTHING;
        goOnTo("2026-06-02T12:00");
        assertThat(rounds).containsExactly(local("2026-06-02T02:30"), local("2026-06-02T03:15"));
    }
}
