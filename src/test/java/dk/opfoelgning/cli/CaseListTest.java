package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The internal list of cases: every case behind the figures, once.
class CaseListTest {
    private static final int CHANGE = 2;
    private static final int BRACKET_BEFORE = 3;
    private static final int BRACKET_NOW = 4;
    private static final int BEFORE = 5;
    private static final int NOW = 6;
    private static final int FIRST_ROW = 3;

    @TempDir
    Path folder;

    private static List<Row> rows(Path period) throws IOException {
        try (var in = Files.newInputStream(period.resolve("saerligt-dyre-enkeltsager-intern.xlsx"));
                var workbook = new XSSFWorkbook(in)) {
            var rows = new ArrayList<Row>();
            workbook.getSheetAt(1).forEach(row -> {
                if (row.getRowNum() >= FIRST_ROW) {
                    rows.add(row);
                }
            });
            return rows;
        }
    }

    private static boolean isThere(Row row, int column) {
        return row.getCell(column) != null && row.getCell(column).getCellType() == CellType.NUMERIC;
    }

    private static BigDecimal sum(List<Row> rows, int amount, int bracket) {
        return rows.stream()
                .filter(row -> isThere(row, bracket))
                .map(row -> new BigDecimal(row.getCell(amount).getNumericCellValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static long count(List<Row> rows, String change) {
        return rows.stream()
                .filter(row -> row.getCell(CHANGE).getStringCellValue().equals(change))
                .count();
    }

    @Test
    void itsRowsAddUpToTheFiguresToTheOere() throws IOException {
        var period = MadeSample.copyTo(folder, "2026-05").resolve("2026-05");
        var rows = rows(period);
        var figures = FiguresCsv.of(period);
        assertEquals(figures.value("high_cost.expenditure", "total", "2026-05"), sum(rows, NOW, BRACKET_NOW));
        assertEquals(figures.value("high_cost.expenditure", "total", "2026-04"), sum(rows, BEFORE, BRACKET_BEFORE));
        assertEquals(
                figures.value("high_cost.cases", "total", "2026-05").longValue(),
                rows.stream().filter(row -> isThere(row, BRACKET_NOW)).count());
    }

    @Test
    void whatHappenedToACaseIsWhatTheFiguresCount() throws IOException {
        var period = MadeSample.copyTo(folder, "2026-05").resolve("2026-05");
        var rows = rows(period);
        var figures = FiguresCsv.of(period);
        for (var kind : List.of(
                List.of("ny borger", "high_cost.inflow.new.cases"),
                List.of("vokset over grænsen", "high_cost.inflow.grown.cases"),
                List.of("ophørt", "high_cost.outflow.ended.cases"),
                List.of("faldet under grænsen", "high_cost.outflow.fallen.cases"))) {
            assertEquals(
                    figures.value(kind.getLast(), "total", "2026-05").longValue(),
                    count(rows, kind.getFirst()),
                    kind.getFirst());
        }
        assertTrue(count(rows, "prisændring") > 0 && count(rows, "uændret") > 0);
    }

    @Test
    void withNothingToCompareWithThePastIsEmpty() throws IOException {
        for (var row : rows(MadeSample.copyTo(folder, "2026-03", "2026-05").resolve("2026-03"))) {
            assertTrue(!isThere(row, BEFORE) && !isThere(row, BRACKET_BEFORE) && isThere(row, NOW));
        }
    }

    @Test
    void itIsInternal() throws IOException {
        var period = MadeSample.copyTo(folder, "2026-05").resolve("2026-05");
        assertTrue(PublishedFile.publicOnes(period).stream()
                .noneMatch(file -> file.path().toString().contains("intern")));
    }
}
