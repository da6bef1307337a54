package dk.opfoelgning.facts;

import java.math.BigDecimal;

/// An exact amount in øre, up to ±92 quadrillion kroner; arithmetic beyond that throws.
public record Money(long oere) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /// @throws ArithmeticException if the amount has parts of an øre
    public static Money ofKroner(BigDecimal kroner) {
        return new Money(kroner.movePointRight(2).longValueExact());
    }

    public static Money ofKroner(long kroner) {
        return new Money(Math.multiplyExact(kroner, 100));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(oere, other.oere));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(oere, other.oere));
    }

    public boolean isNegative() {
        return oere < 0;
    }

    /// In kroner, with two decimals.
    public BigDecimal kroner() {
        return BigDecimal.valueOf(oere, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(oere, other.oere);
    }
}
