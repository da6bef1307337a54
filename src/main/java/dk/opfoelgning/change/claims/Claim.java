package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number in a text, with its unit.
///
/// @param line on which it stands
/// @param text as written, with its unit and no more
/// @param number without its sign
/// @param decimals that the text gives; less than none for kroner that end in thousands of noughts
/// @param sign −1 or 1 where one is written, else 0
public record Claim(int line, String text, BigDecimal number, int decimals, ClaimUnit unit, int sign) {
    private static final BigDecimal NEAR = new BigDecimal("0.15");
    private static final BigDecimal FAR = new BigDecimal("0.4");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /// A digit of the tens is easily another.
    private static final BigDecimal MISCOUNT = BigDecimal.TEN;
    private static final BigDecimal MISROUNDED = new BigDecimal("0.2");

    /// Whether it is the exact figure, rounded half up to the claim's own decimals and unit.
    public boolean isValueOf(Figure figure) {
        return unit.fits(figure.unit())
                && (isRounded(figure.value(), unit.shift()) || isBareMillions() && isRounded(figure.value(), 6));
    }

    /// A table whose head is out of sight tells money in millions with a decimal.
    private boolean isBareMillions() {
        return unit == ClaimUnit.NONE && decimals > 0;
    }

    /// Whether it has the figure's digits in another unit than its own.
    public boolean hasDigitsOf(Figure figure) {
        return number.signum() != 0
                && (isRounded(figure.value(), 0)
                        || figure.unit() == Unit.KRONER
                                && (isRounded(figure.value(), 3) || isRounded(figure.value(), 6)));
    }

    private boolean isRounded(BigDecimal value, int shift) {
        return value.abs()
                        .movePointLeft(shift)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .compareTo(number)
                == 0;
    }

    /// Whether somebody may have mistyped, misread or misrounded the figure: a number far from it means something else.
    boolean isSlipOf(Figure figure) {
        var distance = distanceTo(figure);
        var exact = figure.value().abs().movePointLeft(unit.shift());
        return hasDigitsOf(figure)
                || unit.isCount() && distance.compareTo(MISCOUNT) == 0 && exact.compareTo(MISCOUNT) >= 0
                || distance.compareTo(exact.multiply(NEAR)) <= 0
                || distance.compareTo(unit.isCount() ? MISCOUNT : MISROUNDED) <= 0
                        && distance.compareTo(exact.multiply(unit.isCount() ? FAR : HALF)) <= 0;
    }

    /// How far it is from a figure, in the claim's unit.
    BigDecimal distanceTo(Figure figure) {
        return figure.value().abs().movePointLeft(unit.shift()).subtract(number).abs();
    }
}
