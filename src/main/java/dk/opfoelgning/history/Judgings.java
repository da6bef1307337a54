package dk.opfoelgning.history;

import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.GateSeverity;
import dk.opfoelgning.facts.GateVerdict;
import dk.opfoelgning.facts.Overruling;
import dk.opfoelgning.facts.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/// What the quality gates found in each run, and what was overruled. It can be added to and read.
@Repository
public class Judgings {
    private static final String FIELDS =
            "gate, extract, question, severity, verdict, measured, gate_limit, sentence, note, fingerprint,"
                    + " overruled_by, overruled_at, reason";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Judgings(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /// Adds what the gates of a follow-up found, in order.
    public void add(FollowUp followUp, Instant at, String who, List<GateResult> results) {
        var key = new GeneratedKeyHolder();
        database.sql("insert into judging (edition, period, judged, who) values (?, ?, ?, ?)")
                .params(followUp.edition(), followUp.period().toString(), at.atOffset(ZoneOffset.UTC), who)
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class));
        batches.batchUpdate(
                "insert into gate_result (judging_id, position, " + FIELDS + ") values (?, ?"
                        + ", ?".repeat(FIELDS.split(",").length) + ")",
                IntStream.range(0, results.size())
                        .mapToObj(position -> values(id, position, results.get(position)))
                        .toList());
    }

    private static @Nullable Object[] values(long judging, int position, GateResult result) {
        return new @Nullable Object[] {
            judging,
            position,
            result.gate(),
            result.extract(),
            result.question(),
            result.severity().name(),
            result.verdict().name(),
            result.measured(),
            result.limit(),
            result.sentence(),
            result.note(),
            result.fingerprint(),
            result.overruling().map(Overruling::by).orElse(null),
            result.overruling()
                    .map(overruling -> overruling.at().atOffset(ZoneOffset.UTC))
                    .orElse(null),
            result.overruling().map(Overruling::reason).orElse(null)
        };
    }

    /// What the gates of a follow-up found when they were judged last; none where they never were.
    public List<GateResult> newest(FollowUp followUp) {
        return newest("edition", followUp.edition());
    }

    /// The same of a period, also where it was stopped and no follow-up came of it.
    public List<GateResult> newest(Period period) {
        return newest("period", period.toString());
    }

    private List<GateResult> newest(String of, String which) {
        return database.sql("select " + FIELDS
                        + " from gate_result where judging_id = (select max(id) from judging where %s = ?) order by position"
                                .formatted(of))
                .param(which)
                .query(Judgings::result)
                .list();
    }

    /// The same of the last earlier follow-ups.
    ///
    /// @param most how many of them
    public SortedMap<Period, List<GateResult>> before(Period period, int most) {
        var earlier = new TreeMap<Period, List<GateResult>>();
        database
                .sql("select distinct period from judging where period < ? order by period desc limit ?")
                .params(period.toString(), most)
                .query(String.class)
                .list()
                .stream()
                .map(Period::parse)
                .forEach(follow -> earlier.put(follow, newest(follow)));
        return earlier;
    }

    /// Remembers that a result was overruled, for the file that it is about.
    public void overrule(Period period, GateResult result, Overruling by) {
        database.sql("insert into overruling (period, gate, fingerprint, overruled_by, overruled_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        period.toString(),
                        result.gate(),
                        result.fingerprint(),
                        by.by(),
                        by.at().atOffset(ZoneOffset.UTC),
                        by.reason())
                .update();
    }

    /// The newest overruling of the gate for the same file of the same period.
    public Optional<Overruling> overruling(Period period, GateResult result) {
        return database.sql("select overruled_by, overruled_at, reason from overruling"
                        + " where period = ? and gate = ? and fingerprint = ? order by id desc limit 1")
                .params(period.toString(), result.gate(), result.fingerprint())
                .query((row, _) -> overruling(row))
                .optional();
    }

    private static GateResult result(ResultSet row, int number) throws SQLException {
        return new GateResult(
                row.getString("gate"),
                row.getString("extract"),
                row.getString("question"),
                GateSeverity.valueOf(row.getString("severity")),
                GateVerdict.valueOf(row.getString("verdict")),
                row.getString("measured"),
                row.getString("gate_limit"),
                row.getString("sentence"),
                row.getString("note"),
                row.getString("fingerprint"),
                row.getString("reason") == null ? Optional.empty() : Optional.of(overruling(row)));
    }

    private static Overruling overruling(ResultSet row) throws SQLException {
        return new Overruling(
                row.getString("overruled_by"),
                row.getObject("overruled_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
