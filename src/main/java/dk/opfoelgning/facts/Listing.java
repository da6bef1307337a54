package dk.opfoelgning.facts;

import java.time.LocalDate;
import java.util.List;

/// What a long list of rows is, and how it is to be read.
///
/// @param municipality whose list it is, by name
/// @param date the day that the rows are of
/// @param lines what its reader must know, in Danish sentences: the period, the source, what is left out
public record Listing(
        String municipality,
        String title,
        LocalDate date,
        List<String> lines,
        Classification classification,
        List<Column> columns) {

    /// @param meaning how the column is to be read, in Danish; blank where its title says it
    public record Column(String title, Kind kind, String meaning) {
        public Column(String title, Kind kind) {
            this(title, kind, "");
        }
    }

    /// What the cells of a column hold where they are not empty.
    public enum Kind {
        /// Any object, as its text; also numbers that nobody adds up, such as years.
        TEXT,
        /// A `Number`.
        NUMBER,
        /// `Money`, or a `Number` of kroner.
        MONEY,
        /// A `Number` of hundredths: 25 is a quarter.
        PERCENT,
        /// A `LocalDate`.
        DATE
    }
}
