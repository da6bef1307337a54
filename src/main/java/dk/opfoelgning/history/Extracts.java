package dk.opfoelgning.history;

import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/// The extracts that were taken in, and their rows.
@Repository
public class Extracts {
    private static final String FIELDS = "id, kind, period, path, sha256, row_count, rows_deleted";

    private final JdbcClient database;
    private final JdbcTemplate rows;

    Extracts(JdbcClient database, JdbcTemplate rows) {
        this.database = database;
        this.rows = rows;
    }

    /// Begins to take in a file. Its rows count for nothing until it is accepted.
    ///
    /// @param period empty for a file that belongs to the whole input folder
    public <T> RowWriter<T> takeIn(RowTable<T> table, String kind, Optional<Period> period, String path) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into extract (kind, period, path, sha256, reading_key, row_count, accepted)
                        values (?, ?, ?, '', '', 0, false)""").params(kind, text(period), path).update(key, "id");
        return new RowWriter<>(rows, table, Objects.requireNonNull(key.getKeyAs(Long.class)));
    }

    /// Accepts a file that was taken in, in place of an earlier one of the same kind and period. That one is kept
    /// as long as a follow-up is told from it.
    ///
    /// @param readingKey of the file and of all that its reading depends on
    public StoredExtract accept(RowWriter<?> writer, String sha256, String readingKey, long rowCount) {
        writer.flush();
        var taken = database.sql("select " + FIELDS + " from extract where id = ?")
                .param(writer.extract())
                .query(Extracts::extract)
                .single();
        supersede(taken.kind(), taken.period());
        database.sql("update extract set sha256 = ?, reading_key = ?, row_count = ?, accepted = true where id = ?")
                .params(sha256, readingKey, rowCount, taken.id())
                .update();
        return new StoredExtract(taken.id(), taken.kind(), taken.period(), taken.path(), sha256, rowCount, false);
    }

    /// Forgets the accepted extract of exactly this period, whose file is no longer there; but for follow-ups that are
    /// told from it.
    public void drop(String kind, Optional<Period> period) {
        supersede(kind, period);
    }

    private void supersede(String kind, Optional<Period> period) {
        database.sql(
                        "update extract set accepted = false, superseded = true where kind = ? and period = ? and accepted")
                .params(kind, text(period))
                .update();
    }

    /// Drops what was taken in and not accepted, also by a run that was cut off, and what was superseded and no
    /// follow-up with documents is told from any more.
    public void dropUnused() {
        delete("not accepted and not superseded");
        delete("""
                superseded and not exists (
                    select 1 from told_from join follow_up on edition = follow_up
                    where extract_id = extract.id and state <> 'BACKGROUND')""");
    }

    /// Other tables' rows go with their extract.
    private void delete(String condition, Object... parameters) {
        database.sql("delete from placement where extract_id in (select id from extract where %s)".formatted(condition))
                .params(parameters)
                .update();
        database.sql("delete from extract where " + condition)
                .params(parameters)
                .update();
    }

    /// The accepted extract of exactly this period, or of the whole input folder.
    public Optional<StoredExtract> accepted(String kind, Optional<Period> period) {
        return one("kind = ? and period = ?", kind, text(period));
    }

    /// The accepted extract that was read with this key.
    public Optional<StoredExtract> accepted(String kind, Optional<Period> period, String readingKey) {
        return one("kind = ? and period = ? and reading_key = ?", kind, text(period), readingKey);
    }

    /// The newest accepted extract of the kind, of this period or an earlier one.
    public Optional<StoredExtract> newest(String kind, Period upTo) {
        return one("kind = ? and period <> '' and period <= ?", kind, upTo.toString());
    }

    /// The newest accepted extract of an earlier period that is the same file.
    public Optional<StoredExtract> sameBefore(StoredExtract extract) {
        return one(
                "kind = ? and sha256 = ? and period <> '' and period < ?",
                extract.kind(),
                extract.sha256(),
                text(extract.period()));
    }

    /// The extracts of the kind, of this period or an earlier one, whose rows are there.
    public List<StoredExtract> withRows(String kind, Period upTo) {
        return database.sql(
                        "select " + FIELDS
                                + " from extract where (accepted or superseded) and not rows_deleted and kind = ? and period <= ? order by period, id")
                .params(kind, upTo.toString())
                .query(Extracts::extract)
                .list();
    }

    /// Deletes an extract's rows, but not what is known of it.
    ///
    /// @return how many there were
    public int deleteRows(RowTable<?> table, StoredExtract extract) {
        database.sql("update extract set rows_deleted = true where id = ?")
                .param(extract.id())
                .update();
        return database.sql("delete from %s where extract_id = ?".formatted(table.table()))
                .param(extract.id())
                .update();
    }

    /// Writes the database's file anew without what was deleted, which its free space would hold for a while. It is
    /// closed then; the last thing to be done.
    public void compact() {
        database.sql("shutdown compact").update();
    }

    /// The names of what was accepted of exactly this period.
    public List<String> names(Period period) {
        return database.sql("select kind from extract where accepted and period = ? order by kind")
                .param(period.toString())
                .query(String.class)
                .list();
    }

    /// The extracts that a follow-up was told from and compared with.
    public List<UsedExtract> of(FollowUp followUp) {
        return database.sql("select " + FIELDS
                        + ", purpose from extract join told_from on extract_id = id where follow_up = ? order by id")
                .param(followUp.edition())
                .query((row, number) -> new UsedExtract(Use.valueOf(row.getString("purpose")), extract(row, number)))
                .list();
    }

    private Optional<StoredExtract> one(String condition, Object... parameters) {
        return database.sql("select " + FIELDS + " from extract where accepted and " + condition
                        + " order by period desc, id desc limit 1")
                .params(parameters)
                .query(Extracts::extract)
                .optional();
    }

    /// The newest day that an extract of cases says it is of.
    public Optional<LocalDate> casesAsOf(StoredExtract extract) {
        return database.sql("select max(as_of) from placement where extract_id = ?")
                .param(extract.id())
                .query(LocalDate.class)
                .optional();
    }

    /// The centres that an extract of cases names.
    public List<String> centers(StoredExtract extract) {
        return database.sql("select distinct center from placement where extract_id = ? order by center")
                .param(extract.id())
                .query(String.class)
                .list();
    }

    /// All rows of an extract; for the small kinds.
    public <T> List<T> rows(RowTable<T> table, StoredExtract extract) {
        return rows.query(table.select(), table.row(), extract.id());
    }

    /// The rows of an extract one after the other; the stream must be closed.
    public <T> Stream<T> stream(RowTable<T> table, StoredExtract extract) {
        return rows.queryForStream(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(table.select());
                    statement.setLong(1, extract.id());
                    return statement;
                },
                table.row());
    }

    private static String text(Optional<Period> period) {
        return period.map(Period::toString).orElse("");
    }

    private static StoredExtract extract(ResultSet row, int number) throws SQLException {
        return new StoredExtract(
                row.getLong("id"),
                row.getString("kind"),
                Optional.of(row.getString("period"))
                        .filter(text -> !text.isEmpty())
                        .map(Period::parse),
                row.getString("path"),
                row.getString("sha256"),
                row.getLong("row_count"),
                row.getBoolean("rows_deleted"));
    }
}
