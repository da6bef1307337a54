package dk.opfoelgning.history;

import dk.opfoelgning.facts.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which states of a period's files were taken, by whom, and what came of it; and until when due times were seen to.
@Repository
public class Takings {
    private final JdbcClient database;

    Takings(JdbcClient database) {
        this.database = database;
    }

    public enum Outcome {
        /// Claimed, and not ended; left so by a process that died.
        RUNNING,
        DONE,
        REJECTED,
        /// By a quality gate.
        STOPPED,
        FAILED
    }

    /// @param leaseUntil when somebody else may claim it that does not end, or failed
    public record Taking(Period period, String fingerprint, Instant since, Instant leaseUntil, Outcome outcome) {}

    /// Claims a state of the files, in one statement: of several who try at once, one gets it.
    ///
    /// @param who claims it
    /// @return whether it was free: not taken before, or left by somebody whose lease is over, or failed
    public boolean claim(Period period, String fingerprint, String who, Instant now, Instant leaseUntil) {
        try {
            database.sql("""
                            insert into taking (period, fingerprint, who, since, lease_until, outcome)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(period.toString(), fingerprint, who, at(now), at(leaseUntil), Outcome.RUNNING.name())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return takeOver(period, fingerprint, who, now, leaseUntil);
        }
    }

    private boolean takeOver(Period period, String fingerprint, String who, Instant now, Instant leaseUntil) {
        return database.sql("""
                        update taking set who = ?, since = ?, lease_until = ?, outcome = ?
                        where period = ? and fingerprint = ? and outcome in (?, ?) and lease_until <= ?""")
                        .params(who, at(now), at(leaseUntil), Outcome.RUNNING.name())
                        .params(period.toString(), fingerprint)
                        .params(Outcome.RUNNING.name(), Outcome.FAILED.name(), at(now))
                        .update()
                == 1;
    }

    public void end(Period period, String fingerprint, Outcome outcome) {
        database.sql("update taking set outcome = ? where period = ? and fingerprint = ?")
                .params(outcome.name(), period.toString(), fingerprint)
                .update();
    }

    public Optional<Taking> of(Period period, String fingerprint) {
        return database.sql("select * from taking where period = ? and fingerprint = ?")
                .params(period.toString(), fingerprint)
                .query(Takings::taking)
                .optional();
    }

    /// The newest of a period.
    public Optional<Taking> newest(Period period) {
        return database.sql("select * from taking where period = ? order by since desc limit 1")
                .param(period.toString())
                .query(Takings::taking)
                .optional();
    }

    private static Taking taking(ResultSet row, int number) throws SQLException {
        return new Taking(
                Period.parse(row.getString("period")),
                row.getString("fingerprint"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("lease_until", OffsetDateTime.class).toInstant(),
                Outcome.valueOf(row.getString("outcome")));
    }

    /// Until when due times have been seen to; empty before the schedule's first look.
    public Optional<Instant> seenTo() {
        return database.sql("select seen_to from schedule")
                .query((row, _) ->
                        row.getObject("seen_to", OffsetDateTime.class).toInstant())
                .optional();
    }

    public void seeTo(Instant until) {
        database.sql("merge into schedule (id, seen_to) values (1, ?)")
                .param(at(until))
                .update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
