package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number as it is read: rounded to the decimals that are printed.
record Printed(BigDecimal rounded) {

    static Printed of(Inline.Data number) {
        return new Printed(number.value().setScale(number.decimals(), RoundingMode.HALF_UP));
    }

    /// Whether the value reads the same.
    boolean shows(BigDecimal value) {
        return value.setScale(rounded.scale(), RoundingMode.HALF_UP).equals(rounded);
    }
}
