package dk.opfoelgning.report;

import java.math.BigDecimal;

/// What a figure's sign says where it is printed.
enum Sign {
    /// As it is.
    PLAIN,
    /// A change: a plus above zero.
    CHANGE,
    /// A figure that is taken away: its sign turned.
    DEDUCTION,
    /// Without a sign, where words say the direction.
    SIZE;

    /// Whether a number above zero has a plus: what is added or taken away, but no level.
    boolean isSigned() {
        return this == CHANGE || this == DEDUCTION;
    }

    BigDecimal turn(BigDecimal value) {
        return switch (this) {
            case PLAIN, CHANGE -> value;
            case DEDUCTION -> value.negate();
            case SIZE -> value.abs();
        };
    }

    String prefix(BigDecimal printed) {
        return isSigned() && printed.signum() > 0 ? "+" : "";
    }
}
