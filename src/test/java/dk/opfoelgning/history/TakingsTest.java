package dk.opfoelgning.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.facts.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Several that try to take the same files at one database.
class TakingsTest {
    private static final Period MAY = new Period(2026, 5);
    private static final Instant NIGHT = Instant.parse("2026-06-02T00:30:00Z");
    private static final Instant LATER = NIGHT.plus(Duration.ofHours(2));
    private static final int RACERS = 8;

    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "", "");

    @BeforeEach
    void createTables() {
        JdbcClient.create(pool)
                .sql("runscript from 'classpath:db/migration/V11__schedule.sql'")
                .update();
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    private Takings takings() {
        return new Takings(JdbcClient.create(pool));
    }

    private long claimsAtOnce(String fingerprint, Instant now) throws Exception {
        var start = new CyclicBarrier(RACERS);
        try (var racers = Executors.newFixedThreadPool(RACERS)) {
            var claims = racers.invokeAll(IntStream.range(0, RACERS)
                    .<Callable<Boolean>>mapToObj(racer -> () -> {
                        start.await();
                        return takings().claim(MAY, fingerprint, "racer " + racer, now, now.plus(Duration.ofHours(1)));
                    })
                    .toList());
            long won = 0;
            for (var claim : claims) {
                won += claim.get() ? 1 : 0;
            }
            return won;
        }
    }

    @Test
    void ofManyWhoClaimAtOnceOneGetsIt() throws Exception {
        for (int race = 0; race < 20; race++) {
            assertThat(claimsAtOnce("state " + race, NIGHT)).isEqualTo(1);
        }
    }

    @Test
    void whatADeadProgramLeftIsTakenOverByOneOnceItsLeaseIsOver() throws Exception {
        assertThat(claimsAtOnce("left", NIGHT)).isEqualTo(1);
        assertThat(claimsAtOnce("left", NIGHT.plus(Duration.ofMinutes(59)))).isZero();
        assertThat(claimsAtOnce("left", LATER)).isEqualTo(1);
    }

    @Test
    void whatFailedMayBeTriedAgainAndWhatEndedOtherwiseIsNotTakenAgain() throws Exception {
        for (var outcome : Takings.Outcome.values()) {
            assertThat(claimsAtOnce(outcome.name(), NIGHT)).isEqualTo(1);
            takings().end(MAY, outcome.name(), outcome);
            assertThat(claimsAtOnce(outcome.name(), LATER))
                    .as(outcome.name())
                    .isEqualTo(outcome == Takings.Outcome.RUNNING || outcome == Takings.Outcome.FAILED ? 1 : 0);
        }
    }

    @Test
    void anotherStateOfTheFilesIsAnotherThingToTake() throws Exception {
        assertThat(claimsAtOnce("one", NIGHT)).isEqualTo(1);
        assertThat(claimsAtOnce("other", NIGHT)).isEqualTo(1);
    }
}
