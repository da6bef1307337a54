package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.GoldenFile;
import dk.opfoelgning.document.excel.Calculated;
import dk.opfoelgning.document.excel.SpreadsheetRule;
import dk.opfoelgning.document.pdf.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The sample's documents, word for word and number for number.
class DocumentsTest {
    static final List<String> DOCUMENTS = List.of(
            "2026-05/orientering",
            "2026-03/orientering",
            "2026-03/budgetopfoelgning-job-vejledning-integration-og-ydelser",
            "2026-03/budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov");

    static final List<String> PAGES = and(
            "2026-05/maanedsstatus-center-for-handicap-og-myndighed",
            "2026-05/sagsliste",
            "2026-05/kvalitet",
            "2026-05/aftalemaal",
            "2026-05/puljemidler");
    static final List<String> WORKBOOKS =
            and("2026-05/saerligt-dyre-enkeltsager-bilag", "2026-05/aftalemaal", "2026-05/puljemidler");

    @TempDir
    static Path output;

    private static List<String> and(String... others) {
        return Stream.concat(DOCUMENTS.stream(), Stream.of(others)).toList();
    }

    @BeforeAll
    static void runTheSample(@TempDir Path input) throws IOException {
        var sample = Sample.withDeclaredTo(input).folder();
        assertEquals(0, Cli.run(sample, output, "--period", "2026-03").exitCode());
        assertEquals(0, Cli.run(sample, output, "--period", "2026-05").exitCode());
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void thePdfSaysWhatWasReadAndFoundRight(String document) throws IOException {
        var pages = PdfPages.of(Files.readAllBytes(output.resolve(document + ".pdf")));
        GoldenFile.same("documents/" + document + ".pdf.txt", String.join("\n\n— ny side —\n", pages) + "\n");
    }

    @ParameterizedTest
    @FieldSource("WORKBOOKS")
    void theWorkbookHoldsWhatWasReadAndFoundRight(String document) throws IOException {
        try (var in = Files.newInputStream(output.resolve(document + ".xlsx"));
                var workbook = new XSSFWorkbook(in)) {
            var dump = StreamSupport.stream(workbook.spliterator(), false)
                    .map(DocumentsTest::dump)
                    .collect(Collectors.joining("\n"));
            GoldenFile.same("documents/" + document + ".xlsx.txt", dump);
        }
    }

    private static String dump(Sheet sheet) {
        return "== %s ==\n".formatted(sheet.getSheetName())
                + stream(sheet)
                        .map(row -> stream(row).map(DocumentsTest::dump).collect(Collectors.joining(" | ")) + "\n")
                        .collect(Collectors.joining());
    }

    private static Stream<Row> stream(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false);
    }

    private static Stream<Cell> stream(Row row) {
        return StreamSupport.stream(row.spliterator(), false);
    }

    private static String dump(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> number(cell);
            case FORMULA -> "=" + cell.getCellFormula() + " → " + number(cell);
            default -> cell.getStringCellValue();
        };
    }

    private static String number(Cell cell) {
        return cell.getNumericCellValue() + " [" + cell.getCellStyle().getDataFormatString() + "]";
    }

    @ParameterizedTest
    @FieldSource("WORKBOOKS")
    void theWorkbookMeetsTheChecklistForPublishedSpreadsheets(String document) throws IOException {
        try (var in = Files.newInputStream(output.resolve(document + ".xlsx"));
                var workbook = new XSSFWorkbook(in)) {
            assertEquals(List.of(), SpreadsheetRule.broken(workbook));
        }
    }

    @ParameterizedTest
    @FieldSource("WORKBOOKS")
    void aProgramThatCalculatesAnewGetsTheTotalsThatAreShown(String document) throws IOException {
        try (var in = Files.newInputStream(output.resolve(document + ".xlsx"));
                var workbook = new XSSFWorkbook(in)) {
            assertEquals(List.of(), Calculated.differences(workbook));
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void thePageSaysWhatWasReadAndFoundRight(String document) throws IOException {
        var page = Files.readString(output.resolve(document + ".html"));
        GoldenFile.same("documents/" + document + ".html", page.substring(page.indexOf("<body")));
    }
}
