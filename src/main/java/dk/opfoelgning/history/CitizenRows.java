package dk.opfoelgning.history;

import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One citizen's rows in all extracts that are kept.
@Repository
public class CitizenRows {
    private static final String COUNT = """
            select extract.period, extract.path, count(*) as found
            from %s join extract on extract.id = extract_id
            where (accepted or superseded) and %s group by extract.period, extract.path order by extract.period, extract.path""";

    private static final String DECLARED = "kind = ? and array_contains(cells, ?)";

    private final JdbcClient database;

    CitizenRows(JdbcClient database) {
        this.database = database;
    }

    /// How many rows of one file.
    ///
    /// @param path of the file, relative to the input folder
    public record Found(Optional<Period> period, String path, long rows) {}

    /// Of `sager`.
    public List<Found> ofCases(String citizen) {
        return database.sql(COUNT.formatted("placement", "citizen = ?"))
                .param(citizen)
                .query(CitizenRows::found)
                .list();
    }

    /// Of a report's extract.
    public List<Found> of(Declaration report, String citizen) {
        return database.sql(COUNT.formatted("declared_row", DECLARED))
                .params(report.name(), citizen)
                .query(CitizenRows::found)
                .list();
    }

    public void deleteCases(String citizen) {
        database.sql("delete from placement where citizen = ?").param(citizen).update();
    }

    public void delete(Declaration report, String citizen) {
        database.sql("delete from declared_row where line in (select line from declared_row"
                        + " join extract on extract.id = extract_id where " + DECLARED + ")")
                .params(report.name(), citizen)
                .update();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                Optional.of(row.getString("period"))
                        .filter(text -> !text.isEmpty())
                        .map(Period::parse),
                row.getString("path"),
                row.getLong("found"));
    }
}
