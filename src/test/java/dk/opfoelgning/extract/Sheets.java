package dk.opfoelgning.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes XLSX files for tests.
final class Sheets {
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private Sheets() {}

    static byte[] of(Consumer<Workbook> fill) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All cells as text.
    static byte[] ofTexts(List<List<String>> rows) {
        return of(workbook -> fill(workbook, rows, Cell::setCellValue));
    }

    /// Amounts as numbers and days as dates.
    static byte[] ofValues(List<List<String>> rows) {
        return of(workbook -> {
            var date = style(workbook, "dd-mm-yyyy");
            fill(workbook, rows, (cell, text) -> setValue(cell, text, date));
        });
    }

    static CellStyle style(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void setValue(Cell cell, String text, CellStyle date) {
        if (text.matches("-?[\\d.]*\\d(,\\d+)?") && !text.matches("\\d+\\.\\d+\\.\\d+")) {
            cell.setCellValue(new BigDecimal(text.replace(".", "").replace(',', '.')).doubleValue());
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellStyle(date);
            cell.setCellValue(LocalDate.parse(text));
        } else if (text.matches("\\d\\d-\\d\\d-\\d{4}")) {
            cell.setCellStyle(date);
            cell.setCellValue(LocalDate.parse(text, DANISH));
        } else {
            cell.setCellValue(text);
        }
    }

    private interface Setter {
        void set(Cell cell, String text);
    }

    private static void fill(Workbook workbook, List<List<String>> rows, Setter setter) {
        var sheet = workbook.createSheet("Udtræk");
        for (int y = 0; y < rows.size(); y++) {
            var row = sheet.createRow(y);
            for (int x = 0; x < rows.get(y).size(); x++) {
                if (!rows.get(y).get(x).isEmpty()) {
                    setter.set(row.createCell(x), rows.get(y).get(x));
                }
            }
        }
    }
}
