package dk.opfoelgning.change;

import dk.opfoelgning.change.PoolShares.Application;
import dk.opfoelgning.facts.Money;
import java.math.BigInteger;
import java.util.SortedMap;
import java.util.TreeMap;

/// Another way to [PoolShares#byPoints]: looks for what a point is worth, with exact fractions.
final class WorthOfAPoint {
    private WorthOfAPoint() {}

    /// An amount of øre for each point.
    private record Worth(BigInteger numerator, BigInteger denominator) {
        static Worth of(long oere, long points) {
            return new Worth(BigInteger.valueOf(oere), BigInteger.valueOf(points));
        }

        int compare(Worth other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }

        /// What it gives to the application, in øre times the denominator.
        BigInteger scaledShare(Application application) {
            var uncapped = numerator.multiply(BigInteger.valueOf(application.points()));
            return uncapped.min(BigInteger.valueOf(application.applied().oere()).multiply(denominator));
        }

        boolean uses(PoolShares pool) {
            var used = pool.applications().stream().map(this::scaledShare).reduce(BigInteger.ZERO, BigInteger::add);
            return used.compareTo(BigInteger.valueOf(pool.available().oere()).multiply(denominator)) >= 0;
        }
    }

    /// Bisects the worths at which an application is covered for the first that uses up the pool; below it, what is
    /// used grows evenly with the worth.
    static SortedMap<String, Money> shares(PoolShares pool) {
        var steps = pool.applications().stream()
                .filter(application -> application.points() > 0)
                .map(application -> Worth.of(application.applied().oere(), application.points()))
                .sorted(Worth::compare)
                .toList();
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (steps.get(middle).uses(pool)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == steps.size()) {
            return shares(pool, steps.isEmpty() ? Worth.of(0, 1) : steps.getLast());
        }
        var step = steps.get(low);
        long left = pool.available().oere();
        long points = 0;
        for (var application : pool.applications()) {
            boolean covered = application.points() > 0
                    && Worth.of(application.applied().oere(), application.points())
                                    .compare(step)
                            < 0;
            left -= covered ? application.applied().oere() : 0;
            points += covered ? 0 : application.points();
        }
        return shares(pool, Worth.of(left, points));
    }

    private static SortedMap<String, Money> shares(PoolShares pool, Worth worth) {
        var shares = new TreeMap<String, Money>();
        pool.applications()
                .forEach(application -> shares.put(
                        application.key(),
                        new Money(worth.scaledShare(application)
                                .divide(worth.denominator())
                                .longValueExact())));
        return shares;
    }
}
