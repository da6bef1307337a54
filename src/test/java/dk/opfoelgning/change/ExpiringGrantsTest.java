package dk.opfoelgning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Grants that end, one by one and added up.
class ExpiringGrantsTest {
    private static final Period MAY = Period.parse("2026-05");

    /// Page 83 of the minutes of 9 June 2026, in kroner.
    private static final List<ExpiringGrant> PRINTED = List.of(
            grant("Arbejde", "Kontrolenheden", -1_000_000, -1_000_000, -1_000_000, -1_000_000),
            grant("Arbejde", "Sygedagpengemodtagere", 0, 0, -3_000_000, -3_000_000),
            grant("Arbejde", "Kontanthjælpsmodtagere", 0, 0, -750_000, -750_000),
            grant("Arbejde", "Lakridsen", 0, -200_000, -200_000, -200_000),
            grant("Arbejde", "Veteraner", -200_000, -200_000, -200_000, -200_000),
            grant("Arbejde", "Talents", -700_000, -700_000, -700_000, -700_000));

    /// @param kroner of 2027 and the years after
    private static ExpiringGrant grant(String area, String text, long... kroner) {
        var byYear = new TreeMap<Integer, Money>();
        for (var amount : kroner) {
            byYear.put(2027 + byYear.size(), Money.ofKroner(amount));
        }
        return new ExpiringGrant(area, text, byYear);
    }

    private static String value(List<ExpiringGrant> grants, int year, String group) {
        return Lines.value(new Figures(ExpiringGrants.figures(MAY, grants)), "budget.expiring." + year, group, MAY);
    }

    @ParameterizedTest
    @CsvSource({"2027, -1900000.00", "2028, -2100000.00", "2029, -5850000.00", "2030, -5850000.00"})
    void whatTheBudgetLacksIsAddedUpYearByYear(int year, String total) {
        assertEquals(total, value(PRINTED, year, "Arbejde/total"));
    }

    @Test
    void eachGrantIsToldByItsNumberWithinItsArea() {
        assertEquals("-1000000.00", value(PRINTED, 2027, "Arbejde/01"));
        assertEquals("0.00", value(PRINTED, 2028, "Arbejde/02"));
        assertEquals("-3000000.00", value(PRINTED, 2029, "Arbejde/02"));
        assertEquals("-700000.00", value(PRINTED, 2030, "Arbejde/06"));
        assertEquals("none", value(PRINTED, 2031, "Arbejde/06"));
        assertEquals("none", value(PRINTED, 2030, "Arbejde/07"));
    }

    @Test
    void areasAreKeptApart() {
        var grants = List.of(
                grant("Social", "a", -1, -2), grant("Arbejde", "b", -40, -50), grant("Social", "c", -300, -600));
        assertEquals("-301.00", value(grants, 2027, "Social/total"));
        assertEquals("-602.00", value(grants, 2028, "Social/total"));
        assertEquals("-40.00", value(grants, 2027, "Arbejde/total"));
        assertEquals("-300.00", value(grants, 2027, "Social/02"));
        assertEquals("-40.00", value(grants, 2027, "Arbejde/01"));
    }

    @Test
    void aYearThatOneGrantHasIsInTheTotal() {
        var grants = List.of(grant("Social", "a", -1), grant("Social", "b", -20, 30));
        assertEquals("-21.00", value(grants, 2027, "Social/total"));
        assertEquals("30.00", value(grants, 2028, "Social/total"));
        assertEquals("none", value(grants, 2028, "Social/01"));
    }

    @Test
    void grantsAreNumberedAsTheyCame() {
        var last = grant("Social", "å", -1);
        var other = grant("Arbejde", "b", -1);
        var first = grant("Social", "c", -1);
        var numbered = ExpiringGrants.numbered(List.of(last, other, first));
        assertEquals(List.of("Social/01", "Arbejde/01", "Social/02"), List.copyOf(numbered.keySet()));
        assertEquals(List.of(last, other, first), List.copyOf(numbered.values()));
    }

    @Test
    void grantsComeInTheirOrderAndThenTheAreasByName() {
        var grants = List.of(grant("Social", "a", -1), grant("Arbejde", "b", -1));
        assertEquals(
                List.of(
                        "a, udløber, 2027",
                        "b, udløber, 2027",
                        "Arbejde, total, bevillinger, der udløber, 2027",
                        "Social, total, bevillinger, der udløber, 2027"),
                ExpiringGrants.figures(MAY, grants).stream().map(Figure::label).toList());
    }

    @Test
    void withoutGrantsThereIsNothingToTell() {
        assertEquals(List.of(), ExpiringGrants.figures(MAY, List.of()));
    }

    /// The budget lacks them from the next year on.
    @ParameterizedTest
    @CsvSource({
        "2026, Kontrolenheden Veteraner Talents",
        "2027, Lakridsen",
        "2028, Sygedagpengemodtagere Kontanthjælpsmodtagere",
        "2029, ''"
    })
    void aGrantEndsWithTheYearBeforeTheFirstThatLacksIt(int year, String names) {
        var ending = PRINTED.stream()
                .filter(grant -> ExpiringGrants.endsWith(year, grant))
                .map(ExpiringGrant::text)
                .toList();
        assertEquals(names, String.join(" ", ending));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void aGrantThatNoYearLacksNeverEnds(int year) {
        assertFalse(ExpiringGrants.endsWith(year, grant("Social", "a", 0, 0)));
        assertFalse(ExpiringGrants.endsWith(year, grant("Social", "a")));
    }
}
