package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number as it is read: rounded to the decimals that are printed.
record Printed(BigDecimal rounded) {

    static Printed of(Inline.Data number) {
        int comma = number.text().indexOf(',');
        int decimals = comma < 0 ? 0 : number.text().length() - comma - 1;
        return new Printed(number.value().setScale(decimals, RoundingMode.HALF_UP));
    }

    /// Whether the value reads the same.
    boolean shows(BigDecimal value) {
        return value.setScale(rounded.scale(), RoundingMode.HALF_UP).equals(rounded);
    }
}
