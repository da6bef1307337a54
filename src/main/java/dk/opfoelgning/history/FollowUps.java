package dk.opfoelgning.history;

import dk.opfoelgning.facts.Correction;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String SELECT = "select period, correction, reason, baseline, state, basis from follow_up ";
    /// What counts for its period; at most one of a period.
    private static final String STANDING =
            "(state = 'APPROVED' or correction = 0 and state in ('BACKGROUND', 'DRAFT'))";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    FollowUps(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /// The newest of the period: a correction that is a draft before what it is to take the place of.
    public Optional<FollowUp> of(Period period) {
        return all().stream()
                .filter(followUp -> followUp.period().equals(period))
                .reduce((_, newer) -> newer);
    }

    /// What counts for the period: what the committee saw last, else the draft.
    public Optional<FollowUp> standing(Period period) {
        return standing().stream()
                .filter(followUp -> followUp.period().equals(period))
                .findFirst();
    }

    /// What counted for an earlier period when a follow-up was told.
    public Optional<FollowUp> beside(FollowUp followUp, Period earlier) {
        return database.sql(SELECT
                        + "where period = ? and edition in (select edition from told_beside where follow_up = ?)")
                .params(earlier.toString(), followUp.edition())
                .query(FollowUps::followUp)
                .optional();
    }

    /// What a correction takes the place of; empty for a period's first follow-up.
    public Optional<FollowUp> corrected(FollowUp correction) {
        return all().stream()
                .filter(followUp -> followUp.period().equals(correction.period()))
                .takeWhile(followUp -> !followUp.edition().equals(correction.edition()))
                .reduce((_, newer) -> newer);
    }

    /// All that were ever told and not made again, earliest first.
    public List<FollowUp> all() {
        return database.sql(SELECT + "order by period, correction")
                .query(FollowUps::followUp)
                .list();
    }

    private List<FollowUp> standing() {
        return database.sql(SELECT + "where " + STANDING + " order by period")
                .query(FollowUps::followUp)
                .list();
    }

    /// What a period is compared with: the newest approved follow-up before it, else the newest one.
    public Optional<FollowUp> lastBefore(Period period) {
        return lastBefore(period, _ -> true);
    }

    /// The same among those that fit.
    public Optional<FollowUp> lastBefore(Period period, Predicate<FollowUp> fits) {
        var earlier = before(period).reversed().stream().filter(fits).toList();
        return earlier.stream()
                .filter(followUp -> followUp.state() == FollowUp.State.APPROVED)
                .findFirst()
                .or(() -> earlier.stream().findFirst());
    }

    /// What counts for each earlier period, earliest first.
    public List<FollowUp> before(Period period) {
        return standing().stream()
                .filter(followUp -> followUp.period().compareTo(period) < 0)
                .toList();
    }

    /// Keeps a follow-up with its figures, in place of the draft that it was before.
    ///
    /// @param manifest the SHA-256 of its documents' manifest; blank where it has none
    public void keep(FollowUp followUp, Collection<UsedExtract> used, Figures figures, String manifest) {
        var edition = followUp.edition();
        database.sql("delete from follow_up where edition = ?").param(edition).update();
        database.sql("""
                        insert into follow_up (edition, period, correction, reason, baseline, state, basis, manifest)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        edition,
                        followUp.period().toString(),
                        followUp.correction().map(Correction::number).orElse(0),
                        followUp.correction().map(Correction::reason).orElse(""),
                        followUp.baseline().map(Period::toString).orElse(""),
                        followUp.state().name(),
                        followUp.basis().name(),
                        manifest)
                .update();
        batches.batchUpdate(
                "insert into told_beside (follow_up, edition) values (?, ?)",
                before(followUp.period()).stream()
                        .map(earlier -> new Object[] {edition, earlier.edition()})
                        .toList());
        batches.batchUpdate(
                "insert into told_from (follow_up, extract_id, purpose) values (?, ?, ?)",
                used.stream()
                        .map(each -> new Object[] {
                            edition, each.extract().id(), each.use().name()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into figure (follow_up, id, of_group, about, figure, unit, label) values (?, ?, ?, ?, ?, ?, ?)",
                figures.stream()
                        .map(figure -> new Object[] {
                            edition,
                            figure.id(),
                            figure.group(),
                            figure.about().toString(),
                            figure.value().toPlainString(),
                            figure.unit().name(),
                            figure.label()
                        })
                        .toList());
    }

    /// The SHA-256 of the manifest of the documents that say what was kept; blank where nobody wrote it down.
    public String manifest(String edition) {
        return database.sql("select manifest from follow_up where edition = ?")
                .param(edition)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// What was kept is on the disk when this returns.
    public void force() {
        Disk.force(database);
    }

    /// The figures that a follow-up told.
    public Figures figures(FollowUp followUp) {
        return new Figures(
                database.sql("select id, of_group, about, figure, unit, label from figure where follow_up = ?")
                        .param(followUp.edition())
                        .query(FollowUps::figure)
                        .list());
    }

    /// The figures that count for the period; none without a follow-up of it.
    public Figures standingFigures(Period period) {
        return standing(period).map(this::figures).orElseGet(() -> new Figures(List.of()));
    }

    /// What earlier follow-ups told about their own periods.
    public List<Figure> toldBefore(Period period) {
        return database.sql("""
                        select id, of_group, about, figure, unit, label from figure
                        join follow_up on edition = figure.follow_up
                        where period < ? and about = period and """ + " " + STANDING)
                .param(period.toString())
                .query(FollowUps::figure)
                .list();
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        return new FollowUp(
                Period.parse(row.getString("period")),
                correction(row),
                Optional.of(row.getString("baseline"))
                        .filter(text -> !text.isEmpty())
                        .map(Period::parse),
                FollowUp.State.valueOf(row.getString("state")),
                FollowUp.Basis.valueOf(row.getString("basis")));
    }

    private static Optional<Correction> correction(ResultSet row) throws SQLException {
        int number = row.getInt("correction");
        return number == 0 ? Optional.empty() : Optional.of(new Correction(number, row.getString("reason")));
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
