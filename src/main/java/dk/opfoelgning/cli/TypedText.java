package dk.opfoelgning.cli;

import dk.opfoelgning.facts.CprShape;
import dk.opfoelgning.facts.OneLine;

/// A text on the command line that documents quote.
final class TypedText {
    private static final int LONGEST = 1_000;

    private TypedText() {}

    /// @param what it is, for the message
    /// @return on one line, without blanks around it
    /// @throws UsageMistake if it is blank, too long or holds what is shaped like a CPR number
    static String of(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new UsageMistake("the %s must have 1 to %d characters".formatted(what, LONGEST));
        }
        if (CprShape.isIn(text)) {
            throw new UsageMistake("the %s holds what looks like a CPR number; take it out".formatted(what));
        }
        return OneLine.of(text);
    }
}
