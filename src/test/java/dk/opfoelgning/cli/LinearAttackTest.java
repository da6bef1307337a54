package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.opfoelgning.cli.LinearAttack.Range;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The attacker on small tables: what it must find, and what nobody can.
class LinearAttackTest {
    private static final List<Long> TABLE = List.of(2L, 9L, 7L, 14L);

    /// A table of two rows and two columns with all its totals, of which some cells are not told.
    private static LinearAttack table(Set<Integer> suppressed) {
        var attack = new LinearAttack();
        for (int i = 0; i < TABLE.size(); i++) {
            attack.know("cell" + i, suppressed.contains(i) ? Range.COUNT : Range.of(TABLE.get(i)));
        }
        for (var line : List.of(List.of(0, 1), List.of(2, 3), List.of(0, 2), List.of(1, 3))) {
            attack.know(
                    "sum of " + line,
                    Range.of(line.stream().mapToLong(TABLE::get).sum()));
            attack.knowSum(Map.of("cell" + line.getFirst(), 1L, "cell" + line.getLast(), 1L, "sum of " + line, -1L));
        }
        return attack;
    }

    private static Set<Integer> found(Set<Integer> suppressed) {
        var known = table(suppressed).execute();
        return IntStream.range(0, TABLE.size())
                .filter(suppressed::contains)
                .filter(cell -> known.get("cell" + cell).equals(Range.of(TABLE.get(cell))))
                .boxed()
                .collect(Collectors.toSet());
    }

    @Test
    void oneSuppressedCellIsFoundFromTheTotals() {
        assertEquals(Set.of(0), found(Set.of(0)));
    }

    @Test
    void aSecondOneInItsRowIsNotEnough() {
        assertEquals(Set.of(0, 1), found(Set.of(0, 1)));
    }

    @Test
    void ofFourNoneIsFound() {
        assertEquals(Set.of(), found(Set.of(0, 1, 2, 3)));
    }

    @Test
    void whatCannotBeNegativeIsFoundWhereTheTotalIsNothing() {
        var attack = new LinearAttack();
        attack.know("one", Range.COUNT);
        attack.know("other", Range.COUNT);
        attack.know("all", Range.of(0));
        attack.knowSum(Map.of("one", 1L, "other", 1L, "all", -1L));
        assertEquals(Range.of(0), attack.execute().get("one"));
    }

    @Test
    void roundedNumbersPinOneAtTheirEnds() {
        var attack = new LinearAttack();
        attack.know("ten", Range.between(8, 12));
        attack.know("nothing", Range.between(0, 2));
        attack.know("all", Range.of(14));
        attack.knowSum(Map.of("ten", 1L, "nothing", 1L, "all", -1L));
        assertEquals(Range.of(2), attack.execute().get("nothing"));
    }

    /// Neither sum alone tells, and no bound does: only solving both for the same number.
    @Test
    void twoSumsOfTheSameNumbersAreSolved() {
        var attack = new LinearAttack();
        attack.know("sum", Range.of(5));
        attack.know("difference", Range.of(1));
        attack.knowSum(Map.of("one", 1L, "other", 1L, "sum", -1L));
        attack.knowSum(Map.of("one", 1L, "other", -1L, "difference", -1L));
        var known = attack.execute();
        assertEquals(Range.of(3), known.get("one"));
        assertEquals(Range.of(2), known.get("other"));
    }

    @Test
    void whatIsInNoSumIsNotFound() {
        var attack = new LinearAttack();
        attack.know("alone", Range.COUNT);
        assertNotEquals(Range.of(1), attack.execute().get("alone"));
    }
}
