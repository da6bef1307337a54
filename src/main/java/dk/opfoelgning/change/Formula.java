package dk.opfoelgning.change;

import java.util.List;

/// How a figure is computed, in words, and what it is computed from.
///
/// @param extracts the names of their kinds, as `sager`; none for what settings say
/// @param comparison what other follow-up it also rests on
/// @param text Danish sentences
public record Formula(List<String> extracts, Comparison comparison, String text) {

    /// The other follow-up that a figure rests on beside its own.
    public enum Comparison {
        NONE(""),
        /// The one compared with: its extracts of the same kinds.
        LAST("sidst"),
        /// The one compared with: the figure that it told then.
        TOLD("fortalt"),
        /// Those of a year ago and of last December.
        LAST_YEAR("sidste år");

        private final String code;

        Comparison(String code) {
            this.code = code;
        }

        /// As in the list of formulas.
        String code() {
            return code;
        }
    }
}
