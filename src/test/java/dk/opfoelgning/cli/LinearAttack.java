package dk.opfoelgning.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds out whole numbers that nobody told from sums that everybody knows: by elimination with exact numbers, and then
/// by what the numbers can be at least and at most.
final class LinearAttack {
    /// Bounds that still move after so many rounds move too slowly to matter.
    private static final int ROUNDS = 200;

    private final Map<String, Range> ranges = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();

    /// What a number can be, both ends included; null where there is no end.
    record Range(@Nullable BigInteger least, @Nullable BigInteger most) {
        static final Range ANY = new Range(null, null);
        static final Range COUNT = new Range(BigInteger.ZERO, null);

        static Range of(long value) {
            return between(value, value);
        }

        static Range between(long least, long most) {
            return new Range(BigInteger.valueOf(least), BigInteger.valueOf(most));
        }

        boolean isWithin(BigInteger width) {
            return least != null && most != null && most.subtract(least).compareTo(width) <= 0;
        }

        Range and(Range other) {
            return new Range(
                    least == null || other.least != null && other.least.compareTo(least) > 0 ? other.least : least,
                    most == null || other.most != null && other.most.compareTo(most) < 0 ? other.most : most);
        }

        Range times(BigInteger factor) {
            var one = least == null ? null : least.multiply(factor);
            var other = most == null ? null : most.multiply(factor);
            return factor.signum() < 0 ? new Range(other, one) : new Range(one, other);
        }

        /// The whole numbers whose product with the factor is in it.
        Range over(BigInteger factor) {
            if (factor.signum() < 0) {
                return times(BigInteger.ONE.negate()).over(factor.negate());
            }
            return new Range(
                    least == null ? null : floor(least.negate(), factor).negate(),
                    most == null ? null : floor(most, factor));
        }

        private static BigInteger floor(BigInteger number, BigInteger by) {
            var parts = number.divideAndRemainder(by);
            return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        }
    }

    /// The numbers times their factors add up to nothing.
    private record Equation(Map<String, BigInteger> factors) {

        /// Without the first of the unknowns that the other is solved for.
        Equation without(String name, Equation solved) {
            var own = factors.get(name);
            if (own == null) {
                return this;
            }
            var its = solved.factors.get(name);
            var sum = new TreeMap<String, BigInteger>();
            factors.forEach((each, factor) -> sum.merge(each, factor.multiply(its), BigInteger::add));
            solved.factors.forEach(
                    (each, factor) -> sum.merge(each, factor.multiply(own).negate(), BigInteger::add));
            sum.values().removeIf(factor -> factor.signum() == 0);
            var common = sum.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
            sum.replaceAll((_, factor) -> factor.divide(common));
            return new Equation(sum);
        }
    }

    void know(String name, Range range) {
        ranges.merge(name, range, Range::and);
    }

    /// @param factors of each number that is not told; their sum is nothing
    void knowSum(Map<String, Long> factors) {
        var whole = new TreeMap<String, BigInteger>();
        factors.forEach((name, factor) -> whole.put(name, BigInteger.valueOf(factor)));
        whole.values().removeIf(factor -> factor.signum() == 0);
        equations.add(new Equation(whole));
    }

    /// What each number can be. One of which nothing is known can be any.
    Map<String, Range> execute() {
        var all = new ArrayList<>(equations);
        all.addAll(solved());
        boolean isMoving = true;
        for (int round = 0; isMoving && round < ROUNDS; round++) {
            isMoving = false;
            for (var equation : all) {
                isMoving |= narrow(equation);
            }
        }
        return Map.copyOf(ranges);
    }

    /// The equations solved for the numbers that are known least, as far as they go.
    private List<Equation> solved() {
        var open = new ArrayList<>(equations);
        var solved = new ArrayList<Equation>();
        while (!open.isEmpty()) {
            var equation = open.removeLast();
            for (var name : pivot(equation).stream().toList()) {
                open.replaceAll(other -> other.without(name, equation));
                solved.replaceAll(other -> other.without(name, equation));
                solved.add(equation);
            }
            open.removeIf(other -> other.factors.isEmpty());
        }
        return solved;
    }

    private Optional<String> pivot(Equation equation) {
        return equation.factors.keySet().stream()
                .filter(name -> !range(name).isWithin(BigInteger.ZERO))
                .min((one, other) -> Boolean.compare(isBounded(one), isBounded(other)));
    }

    private boolean isBounded(String name) {
        return range(name).most() != null;
    }

    private boolean narrow(Equation equation) {
        boolean isMoving = false;
        for (var name : equation.factors.keySet()) {
            var before = range(name);
            var after = before.and(rest(equation, name).over(equation.factors.get(name)));
            if (!after.equals(before)) {
                ranges.put(name, after);
                isMoving = true;
            }
        }
        return isMoving;
    }

    /// What the others leave to one of an equation's numbers.
    private Range rest(Equation equation, String name) {
        BigInteger least = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        for (var term : equation.factors.entrySet()) {
            if (!term.getKey().equals(name)) {
                var part = range(term.getKey()).times(term.getValue().negate());
                least = least == null || part.least() == null ? null : least.add(part.least());
                most = most == null || part.most() == null ? null : most.add(part.most());
            }
        }
        return new Range(least, most);
    }

    private Range range(String name) {
        return ranges.getOrDefault(name, Range.ANY);
    }
}
