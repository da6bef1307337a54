package dk.opfoelgning.facts;

import java.math.BigDecimal;
import java.util.SortedMap;

/// A row of `prognose`: what a plan of several years expects.
///
/// @param plan the plan that it belongs to; an extract may hold several
/// @param order among the plan's rows
/// @param byYear the amount of each year in the extract, in kroner with two decimals, or in the row's own unit
/// @param unit what a memo row counts, as `sager`; blank for kroner
public record ForecastLine(
        String plan, int order, Kind kind, String text, SortedMap<Integer, BigDecimal> byYear, String unit) {

    public enum Kind {
        BUDGET("budget"),
        EXPENDITURE("udgift"),
        /// What measures are expected to change; a saving is negative.
        EFFECT("effekt"),
        /// Shown and never added up.
        MEMO("memo");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// As `art` in the extract.
        public String code() {
            return code;
        }
    }
}
