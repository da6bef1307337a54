package dk.opfoelgning.facts;

/// A row of `forventninger`: an expectation that the ledger does not hold, in kroner.
public record Adjustment(
        String appropriationArea, String controlArea, int order, Kind kind, String text, Money amount) {

    public enum Kind {
        /// Adds to expected expenditure; an income or a saving is negative.
        EXPENDITURE("forbrug"),
        /// Adds to the result below the line; an expected budget increase is negative.
        BUDGET("budget");

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
