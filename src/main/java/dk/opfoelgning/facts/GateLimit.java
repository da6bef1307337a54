package dk.opfoelgning.facts;

import java.math.BigDecimal;

/// Up to where a gate lets pass.
///
/// @param value not negative
public record GateLimit(BigDecimal value, Unit unit) {

    public enum Unit {
        PERCENT("%"),
        DAYS("dage"),
        MONTHS("måneder"),
        TIMES("gange");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /// In Danish, after a number above one.
        public String word() {
            return word;
        }
    }
}
