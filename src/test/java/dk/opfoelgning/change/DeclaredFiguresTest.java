package dk.opfoelgning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.extract.declared.Declarations;
import dk.opfoelgning.facts.DeclaredRow;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The measures that a folder can declare, with their values worked out by hand.
class DeclaredFiguresTest {
    private static final Period MAY = Period.parse("2026-05");
    private static final String COLUMNS = """
            titel: Prøve
            klassifikation: intern
            kolonner:
              nr: {type: tekst, noegle: ja}
              center: tekst
              aar: periode
              dage: {type: heltal, krav: nej, aendring: ja}
              pct: {type: procent, krav: nej, aendring: ja}
              kr: {type: beloeb, krav: nej}
            grupper: [center, aar]
            tal:
            """;

    @TempDir
    Path folder;

    private Map<String, Figure> figures;

    @BeforeEach
    void none() {
        figures = new TreeMap<>();
    }

    private void compute(String measures, List<DeclaredRow> now, List<DeclaredRow> then) throws IOException {
        var declaration = Declarations.read(folder, COLUMNS + measures.indent(2));
        DeclaredFigures.of(new Declared(declaration, now, Optional.of(then)), MAY)
                .forEach(figure -> figures.put(figure.id() + ";" + figure.group(), figure));
    }

    private static DeclaredRow row(String... cells) {
        var names = List.of("nr", "center", "aar", "dage", "pct", "kr");
        var row = new TreeMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.put(names.get(i), cells[i]);
            }
        }
        return new DeclaredRow(row);
    }

    private static List<DeclaredRow> rows(DeclaredRow... rows) {
        return Arrays.asList(rows);
    }

    private void assertFigure(String key, String value, Unit unit) {
        var figure = figures.get("proeve." + key);
        assertEquals(value, figure == null ? "none" : figure.value().toPlainString(), key);
        assertEquals(unit, figure.unit(), key);
    }

    private static final List<DeclaredRow> NOW = rows(
            row("1", "A", "2025-03", "10", "5.5", "100.10"),
            row("2", "A", "2025-07", "11", "6", "200.20"),
            row("3", "A", "2026-01", "13", "", "0.03"),
            row("4", "B", "2026-02", "", "20", ""));
    private static final List<DeclaredRow> THEN =
            rows(row("1", "A", "2025-03", "7", "5.25", "100.00"), row("9", "C", "2025-03", "5", "1", "1.00"));

    @Test
    void rowsAreCountedInEachGroupAndInAll() throws IOException {
        compute("antallet: antal\n", NOW, THEN);
        assertFigure("antallet;total", "4", Unit.COUNT);
        assertFigure("antallet;A/2025-03", "1", Unit.COUNT);
        assertFigure("antallet;B/2026-02", "1", Unit.COUNT);
        assertFigure("antallet;C/2025-03", "0", Unit.COUNT);
    }

    @Test
    void aSumIsToldForEachYearOfADayOrPeriodToo() throws IOException {
        compute("penge: {type: sum, af: kr, pr-aar: aar, aendring: ja}\n", NOW, THEN);
        assertFigure("penge;total", "300.33", Unit.KRONER);
        assertFigure("penge.2025;total", "300.30", Unit.KRONER);
        assertFigure("penge.2026;total", "0.03", Unit.KRONER);
        assertFigure("penge.change;total", "199.33", Unit.KRONER);
        assertFigure("penge.2025.change;total", "199.30", Unit.KRONER);
    }

    @Test
    void anAverageIsOfTheRowsThatHaveTheNumber() throws IOException {
        compute("snit: {type: gennemsnit, af: dage, aendring: ja}\n", NOW, THEN);
        assertFigure("snit;total", "11.333333", Unit.NUMBER);
        assertFigure("snit.change;total", "5.333333", Unit.NUMBER);
        assertEquals(null, figures.get("proeve.snit;B/2026-02"), "an average of nothing");
    }

    @Test
    void aChangeOfAveragesIsRoundedOnceAndNotTwice() throws IOException {
        // 2/3 - 1/6 is 0.5; of the rounded ones it would be 0.500000 less 0.000000, of 1/3 - 1/7 it would differ
        compute(
                "snit: {type: gennemsnit, af: pct, aendring: ja}\n",
                rows(
                        row("1", "A", "2026-01", "", "1"),
                        row("2", "A", "2026-01", "", "0"),
                        row("3", "A", "2026-01", "", "0")),
                rows(
                        row("1", "A", "2026-01", "", "0"),
                        row("2", "A", "2026-01", "", "1"),
                        row("3", "A", "2026-01", "", "0"),
                        row("4", "A", "2026-01", "", "0"),
                        row("5", "A", "2026-01", "", "0"),
                        row("6", "A", "2026-01", "", "0")));
        assertFigure("snit;total", "0.333333", Unit.PERCENT);
        assertFigure("snit.change;total", "0.166667", Unit.PERCENTAGE_POINTS);
    }

    @Test
    void aShareIsOfAllRowsOrOfTheGroupsOwnWhereThereIsACondition() throws IOException {
        compute("""
                del: {type: andel}
                beloebsdel: {type: andel, af: kr}
                betinget: {type: andel, hvor: {center: [A]}}
                """, NOW, THEN);
        assertFigure("del;total", "100.000000", Unit.PERCENT);
        assertFigure("del;A/2025-03", "25.000000", Unit.PERCENT);
        assertFigure("beloebsdel;A/2025-07", "66.660007", Unit.PERCENT);
        assertFigure("betinget;total", "75.000000", Unit.PERCENT);
        assertFigure("betinget;A/2025-03", "100.000000", Unit.PERCENT);
        assertFigure("betinget;B/2026-02", "0.000000", Unit.PERCENT);
    }

    @Test
    void aRowsNumbersAreComparedWithTheSameKeyOfThen() throws IOException {
        compute("antallet: antal\n", NOW, THEN);
        assertFigure("dage;1", "10", Unit.COUNT);
        assertFigure("dage.change;1", "3", Unit.COUNT);
        assertFigure("pct;1", "5.500000", Unit.PERCENT);
        assertFigure("pct.change;1", "0.250000", Unit.PERCENTAGE_POINTS);
        assertEquals(null, figures.get("proeve.dage.change;2"), "no change of a row that was not there");
    }

    @Test
    void rowsWithoutAKeyAreNumbered() throws IOException {
        var declaration = Declarations.read(
                folder, "titel: P\nklassifikation: intern\nkolonner:\n  center: tekst\n  kr: beloeb\n");
        var told = DeclaredFigures.of(new Declared(declaration, NOW, Optional.of(THEN)), MAY).stream()
                .map(figure -> figure.group() + " " + figure.value().toPlainString())
                .toList();
        assertEquals(List.of("01 100.10", "02 200.20", "03 0.03"), told);
    }

    @Test
    void amountsByYearAreSummedYearByYear() throws IOException {
        var declaration = Declarations.read(folder, """
                titel: P
                klassifikation: intern
                kolonner:
                  center: tekst
                  beloeb: beloeb-pr-aar
                grupper: [center]
                tal:
                  ialt: {type: sum, af: beloeb}
                """);
        var rows = rows(
                new DeclaredRow(Map.of("center", "A", "beloeb.2026", "1.50", "beloeb.2027", "2.00")),
                new DeclaredRow(Map.of("center", "B", "beloeb.2026", "0.50")));
        var told = DeclaredFigures.of(new Declared(declaration, rows, Optional.empty()), MAY).stream()
                .filter(figure -> figure.id().startsWith("proeve.ialt"))
                .map(figure -> figure.id() + " " + figure.group() + " "
                        + figure.value().toPlainString())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "proeve.ialt.2026 A 1.50",
                        "proeve.ialt.2026 B 0.50",
                        "proeve.ialt.2026 total 2.00",
                        "proeve.ialt.2027 A 2.00",
                        "proeve.ialt.2027 B 0.00",
                        "proeve.ialt.2027 total 2.00"),
                told);
    }

    @Test
    void theSmallestCountOfCitizensIsKnownByLevel() throws IOException {
        var declaration = Declarations.read(folder, """
                titel: P
                klassifikation: offentlig
                om-borgere: ja
                kolonner:
                  center: tekst
                grupper: [center]
                tal:
                  borgere: antal
                """);
        var a = new DeclaredRow(Map.of("center", "A"));
        var b = new DeclaredRow(Map.of("center", "B"));
        var told =
                DeclaredFigures.of(new Declared(declaration, rows(a, a, a, a, b, b, b), Optional.empty()), MAY).stream()
                        .filter(figure -> figure.id().endsWith(DeclaredCounts.SMALLEST))
                        .map(figure -> figure.group() + " " + figure.value().toPlainString())
                        .sorted()
                        .toList();
        assertEquals(List.of("groups 3", "total 7"), told);
    }
}
