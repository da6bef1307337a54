package dk.opfoelgning.history;

import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One citizen's rows in all extracts that are kept.
@Repository
public class CitizenRows {
    private static final String OF_KEPT =
            " from %s join extract on extract.id = extract_id where (accepted or superseded) and ";

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
        return database.sql("select extract.period, extract.path, count(*) as found" + OF_KEPT.formatted("placement")
                        + "citizen = ? group by extract.period, extract.path order by extract.period, extract.path")
                .param(citizen)
                .query((row, _) -> new Found(period(row), row.getString("path"), row.getLong("found")))
                .list();
    }

    /// Of a report's extract.
    public List<Found> of(Declaration report, String citizen) {
        var found = new LinkedHashMap<Found, Long>();
        rows(report, citizen).forEach(row -> found.merge(row.file(), 1L, Long::sum));
        return found.entrySet().stream()
                .map(file -> new Found(file.getKey().period(), file.getKey().path(), file.getValue()))
                .toList();
    }

    public void deleteCases(String citizen) {
        database.sql("delete from placement where citizen = ?").param(citizen).update();
    }

    public void delete(Declaration report, String citizen) {
        rows(report, citizen).forEach(row -> database.sql("delete from declared_row where line = ?")
                .param(row.line())
                .update());
    }

    private record DeclaredLine(long line, Found file, String[] names, String[] cells) {
        /// Whether the citizen stands in one of these columns; another column may hold the same text.
        boolean has(List<String> columns, String citizen) {
            return IntStream.range(0, names.length)
                    .anyMatch(i -> columns.contains(names[i]) && cells[i].equals(citizen));
        }
    }

    private List<DeclaredLine> rows(Declaration report, String citizen) {
        return database
                .sql("select line, extract.period, extract.path, names, cells" + OF_KEPT.formatted("declared_row")
                        + "kind = ? and array_contains(cells, ?) order by extract.period, extract.path, line")
                .params(report.name(), citizen)
                .query((row, _) -> new DeclaredLine(
                        row.getLong("line"),
                        new Found(period(row), row.getString("path"), 0),
                        texts(row, "names"),
                        texts(row, "cells")))
                .list()
                .stream()
                .filter(line -> line.has(report.citizenColumns(), citizen))
                .toList();
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        var array = (Object[]) row.getArray(column).getArray();
        return Arrays.copyOf(array, array.length, String[].class);
    }

    private static Optional<Period> period(ResultSet row) throws SQLException {
        return Optional.of(row.getString("period"))
                .filter(text -> !text.isEmpty())
                .map(Period::parse);
    }
}
