package dk.opfoelgning.history;

import dk.opfoelgning.facts.Approval;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The follow-ups and their figures as told.
@Repository
public class FollowUps {
    private final JdbcClient database;
    private final JdbcTemplate batches;

    FollowUps(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    public Optional<FollowUp> of(Period period) {
        return all().stream()
                .filter(followUp -> followUp.period().equals(period))
                .findFirst();
    }

    /// All follow-ups, earliest first.
    public List<FollowUp> all() {
        return database.sql("select period, baseline, state, basis from follow_up order by period")
                .query(FollowUps::followUp)
                .list();
    }

    /// What a period is compared with: the newest approved follow-up before it, else the newest one.
    public Optional<FollowUp> lastBefore(Period period) {
        return lastBefore(period, _ -> true);
    }

    /// The same among those that fit.
    public Optional<FollowUp> lastBefore(Period period, Predicate<FollowUp> fits) {
        var earlier = all().reversed().stream()
                .filter(followUp -> followUp.period().compareTo(period) < 0)
                .filter(fits)
                .toList();
        return earlier.stream()
                .filter(followUp -> followUp.state() == FollowUp.State.APPROVED)
                .findFirst()
                .or(() -> earlier.stream().findFirst());
    }

    /// Keeps a follow-up with its figures, in place of an earlier draft of the same period.
    public void keep(FollowUp followUp, Collection<StoredExtract> sources, Figures figures) {
        var period = followUp.period().toString();
        database.sql("delete from follow_up where period = ?").param(period).update();
        database.sql("insert into follow_up (period, baseline, state, basis, extracts) values (?, ?, ?, ?, ?)")
                .params(
                        period,
                        followUp.baseline().map(Period::toString).orElse(""),
                        followUp.state().name(),
                        followUp.basis().name(),
                        sources.size())
                .update();
        batches.batchUpdate(
                "insert into follow_up_extract (follow_up, extract_id) values (?, ?)",
                sources.stream()
                        .map(source -> new Object[] {period, source.id()})
                        .toList());
        batches.batchUpdate(
                "insert into figure (follow_up, id, of_group, about, figure, unit, label) values (?, ?, ?, ?, ?, ?, ?)",
                figures.stream()
                        .map(figure -> new Object[] {
                            period,
                            figure.id(),
                            figure.group(),
                            figure.about().toString(),
                            figure.value().toPlainString(),
                            figure.unit().name(),
                            figure.label()
                        })
                        .toList());
    }

    /// How many extracts a follow-up was told from.
    public int extracts(Period period) {
        return database.sql("select extracts from follow_up where period = ?")
                .param(period.toString())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /// Says that a kept follow-up is approved.
    public void approve(Period period, Approval approval) {
        database.sql(
                        "update follow_up set state = ?, approved_by = ?, approved_at = ?, approved_hash = ? where period = ?")
                .params(
                        FollowUp.State.APPROVED.name(),
                        approval.by(),
                        approval.at().atOffset(ZoneOffset.UTC),
                        approval.hash(),
                        period.toString())
                .update();
    }

    /// Records what the committee decided about an approved follow-up, in place of what was recorded before.
    public void decide(Period period, String decision) {
        database.sql("update follow_up set decision = ? where period = ?")
                .params(decision, period.toString())
                .update();
    }

    public Optional<String> decision(Period period) {
        return database.sql("select decision from follow_up where period = ? and decision is not null")
                .param(period.toString())
                .query(String.class)
                .optional();
    }

    /// Empty while a follow-up is a draft.
    public Optional<Approval> approval(Period period) {
        return database.sql(
                        "select approved_by, approved_at, approved_hash from follow_up where period = ? and approved_hash is not null")
                .param(period.toString())
                .query((row, _) -> new Approval(
                        row.getString("approved_by"),
                        row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                        row.getString("approved_hash")))
                .optional();
    }

    /// The figures that a follow-up told.
    public Figures figures(Period period) {
        return new Figures(
                database.sql("select id, of_group, about, figure, unit, label from figure where follow_up = ?")
                        .param(period.toString())
                        .query(FollowUps::figure)
                        .list());
    }

    /// What earlier follow-ups told about their own periods.
    public List<Figure> toldBefore(Period period) {
        return database.sql("""
                        select id, of_group, about, figure, unit, label from figure
                        where follow_up < ? and about = follow_up""")
                .param(period.toString())
                .query(FollowUps::figure)
                .list();
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        return new FollowUp(
                Period.parse(row.getString("period")),
                Optional.of(row.getString("baseline"))
                        .filter(text -> !text.isEmpty())
                        .map(Period::parse),
                FollowUp.State.valueOf(row.getString("state")),
                FollowUp.Basis.valueOf(row.getString("basis")));
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        return new Figure(
                row.getString("id"),
                row.getString("of_group"),
                Period.parse(row.getString("about")),
                new BigDecimal(row.getString("figure")),
                Unit.valueOf(row.getString("unit")),
                row.getString("label"));
    }
}
