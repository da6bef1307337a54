package dk.opfoelgning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.change.PoolShares.Application;
import dk.opfoelgning.facts.Money;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pools that are shared by hand as well.
class PoolSharesTest {
    /// @param applications as `A 3 100.00`: key, points, and kroner applied for; told apart by commas
    private static PoolShares pool(String available, String applications) {
        return new PoolShares(
                Lines.money(available),
                Stream.of(applications.split(", "))
                        .filter(application -> !application.isEmpty())
                        .map(application -> application.split(" "))
                        .map(parts -> new Application(parts[0], Long.parseLong(parts[1]), Lines.money(parts[2])))
                        .toList());
    }

    private static String told(SortedMap<String, Money> shares) {
        return shares.entrySet().stream()
                .map(share -> share.getKey() + " " + share.getValue().kroner())
                .collect(Collectors.joining(", "));
    }

    private static void assertShares(PoolShares pool, SortedMap<String, Money> model, String shares, String left) {
        assertEquals(shares, told(model));
        assertEquals(left, pool.remainder(model).kroner().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 10 points of 100 each
            1000.00 | A 5 900.00, B 3 900.00, C 2 900.00 | A 500.00, B 300.00, C 200.00 | 0.00
            # A needs 200 only; 5 points of 160 each are left
            1000.00 | A 5 200.00, B 3 600.00, C 2 800.00 | A 200.00, B 480.00, C 320.00 | 0.00
            # what A leaves is enough for B: 900 to 4 points, and then 550 to C alone
            1000.00 | A 6 100.00, B 3 350.00, C 1 900.00 | A 100.00, B 350.00, C 550.00 | 0.00
            # just what was applied for
            1000.00 | A 5 500.00, B 5 500.00 | A 500.00, B 500.00 | 0.00
            # a third each, down to the øre
            100.00 | A 1 100.00, B 1 100.00, C 1 100.00 | A 33.33, B 33.33, C 33.33 | 0.01
            # 100 / 7 = 14,2857: 5 × 14,2857 = 71,428, 2 × 14,2857 = 28,571
            100.00 | A 5 100.00, B 2 100.00 | A 71.42, B 28.57 | 0.01
            # more than all applied for
            1000.00 | A 1 100.00, B 2 200.00 | A 100.00, B 200.00 | 700.00
            1000.00 | A 0 100.00, B 1 50.00 | A 0.00, B 50.00 | 950.00
            # whoever has no points takes no part
            100.00 | A 0 100.00, B 1 100.00, C 1 100.00 | A 0.00, B 50.00, C 50.00 | 0.00
            1000.00 | A 0 100.00, B 0 50.00 | A 0.00, B 0.00 | 1000.00
            100.00 | A 9 0.00, B 1 100.00 | A 0.00, B 100.00 | 0.00
            0.00 | A 3 100.00, B 1 50.00 | A 0.00, B 0.00 | 0.00
            0.01 | A 1 100.00, B 1 50.00 | A 0.00, B 0.00 | 0.01
            """)
    void everyPointIsWorthTheSameUpToWhatWasAppliedFor(
            String available, String applications, String shares, String left) {
        var pool = pool(available, applications);
        assertShares(pool, pool.byPoints(), shares, left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1000.00 | A 9 600.00, B 7 300.00, C 5 400.00 | A 600.00, B 300.00, C 100.00 | 0.00
            1000.00 | A 5 600.00, B 7 300.00, C 9 400.00 | A 300.00, B 300.00, C 400.00 | 0.00
            # B and C share 600 of the 900 that they applied for; D gets none
            1000.00 | A 9 400.00, B 7 600.00, C 7 300.00, D 3 100.00 | A 400.00, B 400.00, C 200.00, D 0.00 | 0.00
            # the øre that three cannot share does not go to the next
            100.00 | A 5 50.00, B 5 50.00, C 5 50.00, D 4 50.00 | A 33.33, B 33.33, C 33.33, D 0.00 | 0.01
            # just what the first rank applied for
            150.00 | A 5 50.00, B 5 100.00, C 4 50.00 | A 50.00, B 100.00, C 0.00 | 0.00
            1000.00 | A 1 100.00, B 2 200.00 | A 100.00, B 200.00 | 700.00
            1000.00 | A 0 100.00, B 1 50.00 | A 0.00, B 50.00 | 950.00
            1000.00 | A 0 100.00, B 0 50.00 | A 0.00, B 0.00 | 1000.00
            100.00 | A 9 0.00, B 1 100.00 | A 0.00, B 100.00 | 0.00
            0.00 | A 3 100.00, B 1 50.00 | A 0.00, B 0.00 | 0.00
            """)
    void mostPointsAreServedFirstAndEqualPointsAlike(
            String available, String applications, String shares, String left) {
        var pool = pool(available, applications);
        assertShares(pool, pool.byRank(), shares, left);
    }

    @Test
    void withoutApplicationsAllIsLeftOver() {
        var pool = pool("1000.00", "");
        assertShares(pool, pool.byPoints(), "", "1000.00");
        assertShares(pool, pool.byRank(), "", "1000.00");
    }

    /// The product of øre and points is beyond a long.
    @Test
    void largeAmountsAndPointsAreSharedExactly() {
        var pool = pool("1000000000000.00", "A 1000000 999999999999.99, B 3000000 999999999999.99");
        assertShares(pool, pool.byPoints(), "A 250000000000.00, B 750000000000.00", "0.00");
        var equals = pool("1000000000000.00", "A 1000000 999999999999.99, B 1000000 3000000000000.01");
        assertShares(equals, equals.byRank(), "A 249999999999.99, B 750000000000.00", "0.01");
    }

    @Test
    void applicationsAreSortedByTheirKey() {
        var keys = pool("1.00", "Å 1 1.00, B 1 1.00, A 1 1.00").applications().stream()
                .map(Application::key)
                .toList();
        assertEquals(List.of("A", "B", "Å"), keys);
    }

    @Test
    void amountsAreAddedUp() {
        assertEquals(Money.ZERO, PoolShares.sum(List.of()));
        assertEquals(
                Lines.money("3.75"),
                PoolShares.sum(
                        Map.of(1, Lines.money("5.00"), 2, Lines.money("-1.25")).values()));
    }
}
