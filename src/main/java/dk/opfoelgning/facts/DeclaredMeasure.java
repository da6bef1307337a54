package dk.opfoelgning.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A figure that a declared report computes of its rows, for each group and in all.
///
/// @param name the end of its id
/// @param title what it is, in Danish
/// @param of the column of numbers that it is made of; empty where rows are counted
/// @param where the values that a row must have to count, by column; empty for all rows
/// @param yearOf the column of days or periods that it is told for each year by
public record DeclaredMeasure(
        String name,
        String title,
        Kind kind,
        Optional<String> of,
        Map<String, List<String>> where,
        Optional<String> yearOf,
        Comparison comparison,
        FigureStyle style) {

    public enum Kind {
        COUNT("antal"),
        SUM("sum"),
        AVERAGE("gennemsnit"),
        /// In per cent: of the group's rows or sum where there is a condition, else the group's of the whole.
        SHARE("andel");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// As in `report.yml`.
        public String code() {
            return code;
        }
    }

    public enum Comparison {
        NONE,
        /// Its change since the last follow-up is told too.
        SINCE_LAST
    }
}
