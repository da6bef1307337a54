package dk.opfoelgning.change;

import dk.opfoelgning.facts.Money;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Two ways to share out a pool among applications that were given points. Nobody gets more than was applied for, and
/// what cannot be shared to the øre is left over.
///
/// @param available what there is to share
/// @param applications by their key, which are all different
public record PoolShares(Money available, List<Application> applications) {

    /// @param points 0 or more; none gives nothing
    /// @param applied 0 or more
    public record Application(String key, long points, Money applied) {}

    public PoolShares {
        applications = applications.stream()
                .sorted(Comparator.comparing(Application::key))
                .toList();
    }

    /// Every point is worth the same, up to what was applied for; what that leaves is shared among the others in the
    /// same way.
    public SortedMap<String, Money> byPoints() {
        var shares = nothing();
        var open = applications.stream()
                .filter(application -> application.points() > 0)
                .toList();
        var left = available;
        for (var covered = covered(open, left); !covered.isEmpty(); covered = covered(open, left)) {
            for (var application : covered) {
                shares.put(application.key(), application.applied());
                left = left.minus(application.applied());
            }
            open = without(open, covered);
        }
        long points = points(open);
        for (var application : open) {
            shares.put(application.key(), part(left, application.points(), points));
        }
        return shares;
    }

    private static List<Application> without(List<Application> applications, List<Application> others) {
        return applications.stream()
                .filter(application -> !others.contains(application))
                .toList();
    }

    /// Those whose points are worth what they applied for, or more.
    private static List<Application> covered(List<Application> open, Money left) {
        long points = points(open);
        return open.stream()
                .filter(application -> part(left, application.points(), points).compareTo(application.applied()) >= 0)
                .toList();
    }

    private static long points(List<Application> applications) {
        return applications.stream().mapToLong(Application::points).sum();
    }

    /// What was applied for, most points first, until the pool is used up. Equal points are served alike: where the
    /// rest does not do for all of them, each gets the same part of what it applied for.
    public SortedMap<String, Money> byRank() {
        var shares = nothing();
        var left = available;
        for (var equals : ranks().descendingMap().values()) {
            var applied = sum(equals.stream().map(Application::applied).toList());
            for (var application : equals) {
                var share = applied.compareTo(left) <= 0
                        ? application.applied()
                        : part(left, application.applied().oere(), applied.oere());
                shares.put(application.key(), share);
            }
            left = applied.compareTo(left) <= 0 ? left.minus(applied) : Money.ZERO;
        }
        return shares;
    }

    private TreeMap<Long, List<Application>> ranks() {
        return applications.stream()
                .filter(application -> application.points() > 0)
                .collect(Collectors.groupingBy(Application::points, TreeMap::new, Collectors.toList()));
    }

    /// What a way of sharing leaves over.
    public Money remainder(SortedMap<String, Money> shares) {
        return available.minus(sum(shares.values()));
    }

    public static Money sum(Iterable<Money> amounts) {
        var sum = Money.ZERO;
        for (var amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    private SortedMap<String, Money> nothing() {
        var shares = new TreeMap<String, Money>();
        applications.forEach(application -> shares.put(application.key(), Money.ZERO));
        return shares;
    }

    /// Down to the øre.
    private static Money part(Money whole, long weight, long weights) {
        return new Money(BigInteger.valueOf(whole.oere())
                .multiply(BigInteger.valueOf(weight))
                .divide(BigInteger.valueOf(weights))
                .longValueExact());
    }
}
