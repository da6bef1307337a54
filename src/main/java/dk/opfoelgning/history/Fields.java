package dk.opfoelgning.history;

import dk.opfoelgning.facts.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How facts are written to the fields of a row, and read back.
final class Fields {
    private Fields() {}

    static List<String> texts(ResultSet rows, String column) throws SQLException {
        return Arrays.stream((Object[]) rows.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }

    static @Nullable Long oere(@Nullable Money amount) {
        return amount == null ? null : amount.oere();
    }

    static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    /// As `2026=-445000000,2027=…`.
    static String years(SortedMap<Integer, Money> byYear) {
        return byYear.entrySet().stream()
                .map(year -> year.getKey() + "=" + year.getValue().oere())
                .collect(Collectors.joining(","));
    }

    static SortedMap<Integer, Money> years(String text) {
        return years(text, oere -> new Money(Long.parseLong(oere)));
    }

    /// As `2026=15.00,2027=…`.
    static String decimals(SortedMap<Integer, BigDecimal> byYear) {
        return byYear.entrySet().stream()
                .map(year -> year.getKey() + "=" + year.getValue().toPlainString())
                .collect(Collectors.joining(","));
    }

    static SortedMap<Integer, BigDecimal> decimals(String text) {
        return years(text, BigDecimal::new);
    }

    static <V> SortedMap<Integer, V> years(String text, Function<String, V> value) {
        var byYear = new TreeMap<Integer, V>();
        Arrays.stream(text.split(","))
                .filter(year -> !year.isEmpty())
                .map(year -> year.split("="))
                .forEach(year -> byYear.put(Integer.valueOf(year[0]), value.apply(year[1])));
        return byYear;
    }

    static String text(ResultSet rows, String column) throws SQLException {
        return rows.getString(column);
    }

    static LocalDate day(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate dayOrNull(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    static Money money(ResultSet rows, String column) throws SQLException {
        return new Money(rows.getLong(column));
    }

    static @Nullable Money moneyOrNull(ResultSet rows, String column) throws SQLException {
        long oere = rows.getLong(column);
        return rows.wasNull() ? null : new Money(oere);
    }

    static @Nullable BigDecimal decimalOrNull(ResultSet rows, String column) throws SQLException {
        var text = rows.getString(column);
        return text == null ? null : new BigDecimal(text);
    }
}
