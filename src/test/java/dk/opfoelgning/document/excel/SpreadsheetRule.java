package dk.opfoelgning.document.excel;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/// What published spreadsheets must be like: the checklist of the United Kingdom's Government Analysis Function, and
/// what Excel demands of a file that it opens without repairing it. Each rule knows how to break itself.
public enum SpreadsheetRule {
    COVER_CONTENTS_AND_NOTES_COME_FIRST(
            workbook -> names(workbook).limit(3).toList().equals(List.of("Forside", "Indhold", "Noter")),
            workbook -> workbook.setSheetOrder("Indhold", 0)),
    CONTENTS_LINK_TO_EVERY_SHEET_THAT_FOLLOWS(
            workbook -> workbook.getSheet("Indhold").getHyperlinkList().stream()
                    .map(link -> link.getAddress().replaceAll("^'|'!A1$", "").replace("''", "'"))
                    .toList()
                    .equals(names(workbook).skip(2).toList()),
            workbook -> workbook.getSheet("Indhold").removeHyperlink(2, 0)),
    SHEETS_HAVE_NAMES_THAT_TELL_SOMETHING(
            workbook -> names(workbook)
                    .allMatch(name -> name.length() <= 31
                            && !name.matches("(?i)(ark|sheet|tabel|fig\\.|figur) ?\\d*")
                            && !name.matches(".*[\\[\\]:*?/\\\\].*")),
            workbook -> workbook.setSheetName(3, "Ark4")),
    EVERY_SHEET_BEGINS_WITH_ITS_TITLE(
            workbook -> sheets(workbook).allMatch(sheet -> !text(sheet, 0, 0).isBlank()),
            workbook -> workbook.getSheetAt(1).getRow(0).getCell(0).setBlank()),
    EVERY_SHEET_BUT_THE_COVER_HAS_ONE_TABLE(
            workbook ->
                    sheets(workbook).skip(1).allMatch(sheet -> sheet.getTables().size() == 1)
                            && workbook.getSheetAt(0).getTables().isEmpty(),
            workbook -> workbook.getSheetAt(1)
                    .removeTable(workbook.getSheetAt(1).getTables().getFirst())),
    A_TABLE_STANDS_IN_COLUMN_A_BELOW_LINES_THAT_TELL_WHAT_IT_IS(
            workbook -> tables(workbook)
                    .allMatch(table -> table.getStartColIndex() == 0
                            && table.getStartRowIndex() > 0
                            && IntStream.range(0, table.getStartRowIndex())
                                    .allMatch(row -> isLine(table.getXSSFSheet(), row))),
            workbook -> workbook.getSheetAt(2).getRow(0).createCell(1).setCellValue("ved siden af")),
    /// But for what a chart is drawn from, which is not printed.
    NOTHING_STANDS_BELOW_OR_BESIDE_A_TABLE(
            workbook -> tables(workbook).allMatch(table -> cells(table.getXSSFSheet())
                    .filter(cell -> isPrinted(workbook, cell))
                    .allMatch(cell -> cell.getRowIndex() <= table.getEndRowIndex()
                            && cell.getColumnIndex() <= table.getEndColIndex())),
            workbook -> workbook.getSheetAt(2).createRow(999).createCell(0).setCellValue("under")),
    A_TABLE_HAS_ONE_HEADER_ROW_OF_UNIQUE_TEXTS_KNOWN_TO_EXCEL(
            workbook -> tables(workbook).allMatch(table -> {
                var header = header(table);
                return table.getHeaderRowCount() == 1
                        && new HashSet<>(header.stream()
                                                .map(String::toLowerCase)
                                                .toList())
                                        .size()
                                == header.size()
                        && header.stream().noneMatch(String::isBlank)
                        && header.equals(table.getColumns().stream()
                                .map(column -> column.getName())
                                .toList());
            }),
            workbook -> write(workbook.getSheetAt(2).getRow(1).getCell(1), "Note")),
    TABLES_HAVE_NAMES_THAT_TELL_SOMETHING(
            workbook -> tables(workbook)
                            .allMatch(table -> table.getName().matches("Tabel_[\\p{L}\\p{N}_]*\\p{L}{2}.*")
                                    && table.getName().equals(table.getDisplayName()))
                    && tables(workbook)
                                    .map(table -> table.getName().toLowerCase())
                                    .distinct()
                                    .count()
                            == tables(workbook).count()
                    && tables(workbook)
                                    .map(table -> table.getCTTable().getId())
                                    .distinct()
                                    .count()
                            == tables(workbook).count(),
            workbook -> tables(workbook).findFirst().orElseThrow().setName("Tabel1")),
    NO_CELLS_ARE_MERGED(
            workbook -> sheets(workbook).allMatch(sheet -> sheet.getNumMergedRegions() == 0),
            workbook -> workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 0, 3))),
    NO_CELL_OF_A_TABLE_IS_EMPTY(
            workbook -> tables(workbook).allMatch(table -> body(table)
                    .allMatch(cell -> cell != null && cell.getCellType() != CellType.BLANK)),
            workbook -> workbook.getSheetAt(3).getRow(2).getCell(2).setBlank()),
    AMOUNTS_HAVE_THEIR_UNIT_IN_THEIR_COLUMNS_HEAD(
            workbook -> stream(workbook.getSheet("Data"))
                    .skip(3)
                    .filter(row -> row.getCell(4).toString().equals("kr."))
                    .map(row -> row.getCell(5).toString())
                    .allMatch(place -> tellsUnit(workbook, place)),
            workbook -> write(workbook.getSheet("Data").getRow(3).getCell(5), "Noter, celle A3")),
    TEXT_IN_TABLES_IS_WRAPPED(
            workbook -> tables(workbook)
                    .flatMap(SpreadsheetRule::body)
                    .filter(Objects::nonNull)
                    .allMatch(cell -> cell.getCellType() != CellType.STRING
                            || cell.getCellStyle().getWrapText()),
            workbook -> workbook.getSheetAt(2)
                    .getRow(2)
                    .getCell(2)
                    .setCellStyle(workbook.getSheetAt(3).getRow(0).getCell(0).getCellStyle())),
    THE_CURSOR_IS_AT_THE_TOP_OF_THE_FIRST_SHEET(
            workbook -> workbook.getActiveSheetIndex() == 0
                    && workbook.getFirstVisibleTab() == 0
                    && sheets(workbook).allMatch(sheet -> CellAddress.A1.equals(sheet.getActiveCell())),
            workbook -> workbook.setActiveSheet(1)),
    THE_FILE_TELLS_TITLE_SENDER_AND_LANGUAGE(
            workbook -> {
                var properties = workbook.getProperties().getCoreProperties();
                return !properties.getTitle().isBlank()
                        && !properties.getCreator().isBlank()
                        && properties
                                .getUnderlyingProperties()
                                .getLanguageProperty()
                                .orElse("")
                                .equals("da-DK");
            },
            workbook -> workbook.getProperties().getCoreProperties().setTitle(" ")),
    NOTHING_IS_HIDDEN(
            workbook -> IntStream.range(0, workbook.getNumberOfSheets())
                            .noneMatch(i -> workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i))
                    && sheets(workbook)
                            .allMatch(sheet -> IntStream.range(0, 50).noneMatch(sheet::isColumnHidden)
                                    && stream(sheet).noneMatch(row -> row.getZeroHeight())),
            workbook -> workbook.getSheetAt(2).getRow(1).setZeroHeight(true)),
    NOTHING_IS_FROZEN_OR_FILTERED(
            workbook -> sheets(workbook)
                            .allMatch(sheet -> sheet.getPaneInformation() == null
                                    && !sheet.getCTWorksheet().isSetAutoFilter())
                    && tables(workbook).noneMatch(table -> table.getCTTable().isSetAutoFilter()),
            workbook -> workbook.getSheetAt(2).createFreezePane(0, 2)),
    NO_CELL_IS_FILLED(
            workbook -> sheets(workbook)
                    .flatMap(SpreadsheetRule::cells)
                    .allMatch(cell -> cell.getCellStyle().getFillPattern() == FillPatternType.NO_FILL),
            workbook -> workbook.getSheetAt(0)
                    .getRow(0)
                    .getCell(0)
                    .getCellStyle()
                    .setFillPattern(FillPatternType.SOLID_FOREGROUND)),
    TEXT_IS_AT_LEAST_12_POINTS(
            workbook -> sheets(workbook)
                    .flatMap(SpreadsheetRule::cells)
                    .allMatch(cell -> ((XSSFCell) cell).getCellStyle().getFont().getFontHeightInPoints() >= 12),
            workbook -> ((XSSFCell) workbook.getSheetAt(0).getRow(0).getCell(0))
                    .getCellStyle()
                    .getFont()
                    .setFontHeight(10)),
    LINKS_SAY_WHERE_THEY_LEAD(
            workbook -> sheets(workbook)
                    .flatMap(sheet -> sheet.getHyperlinkList().stream()
                            .map(link -> text(sheet, link.getFirstRow(), link.getFirstColumn())))
                    .allMatch(text -> text.length() > 3 && !text.matches("(?i)(klik )?her|https?:.*")),
            workbook -> write(workbook.getSheet("Indhold").getRow(2).getCell(0), "her")),
    A_REFERENCE_TO_A_NOTE_LEADS_TO_IT(
            workbook -> sheets(workbook)
                    .flatMap(sheet -> sheet.getHyperlinkList().stream()
                            .filter(link -> text(sheet, link.getFirstRow(), link.getFirstColumn())
                                    .startsWith("Se note "))
                            .map(link -> text(sheet, link.getFirstRow(), link.getFirstColumn())
                                    .replaceFirst("^Se note (\\d+).*", "Note $1")
                                    .equals(textAt(workbook, link.getAddress()))))
                    .allMatch(Boolean::booleanValue),
            workbook -> write(workbook.getSheet("Noter").getRow(2).getCell(0), "Note 7")),
    SIGNS_FOR_WHAT_IS_MISSING_ARE_EXPLAINED(
            workbook -> Stream.of("..", "–")
                    .allMatch(sign -> tables(workbook)
                                    .flatMap(SpreadsheetRule::body)
                                    .filter(Objects::nonNull)
                                    .noneMatch(cell -> cell.toString().equals(sign))
                            || cells(workbook.getSheet("Noter"))
                                    .anyMatch(cell -> cell.toString().contains(sign))),
            workbook -> cells(workbook.getSheet("Noter")).forEach(cell -> write(cell, "x"))),
    CHARTS_HAVE_A_TEXT_ALTERNATIVE_AND_COVER_NO_CELL(
            workbook -> sheets(workbook).allMatch(sheet -> charts(sheet)
                    .allMatch(chart -> alternative(chart).getDescr().length() > 20
                            && (chart.getFrom().getCol()
                                            > sheet.getTables().getFirst().getEndColIndex()
                                    || chart.getFrom().getRow()
                                            > sheet.getTables().getFirst().getEndRowIndex()))),
            workbook -> sheets(workbook).flatMap(SpreadsheetRule::charts).forEach(chart -> alternative(chart)
                    .setDescr("Diagram"))),
    MESSAGES_ON_CELLS_ARE_AS_SHORT_AS_EXCEL_ALLOWS(
            workbook -> sheets(workbook)
                    .filter(sheet -> sheet.getCTWorksheet().isSetDataValidations())
                    .flatMap(sheet -> sheet.getCTWorksheet().getDataValidations().getDataValidationList().stream())
                    .allMatch(message -> message.getPrompt().length() <= 255
                            && message.getPromptTitle().length() <= 32
                            && !message.isSetType()
                            && !message.getShowErrorMessage()),
            workbook -> {
                var message = workbook.getSheetAt(3)
                        .getCTWorksheet()
                        .addNewDataValidations()
                        .addNewDataValidation();
                message.setPromptTitle("x".repeat(33));
                message.setPrompt("x");
            });

    private final Predicate<XSSFWorkbook> check;
    private final Consumer<XSSFWorkbook> spoiler;

    SpreadsheetRule(Predicate<XSSFWorkbook> check, Consumer<XSSFWorkbook> spoiler) {
        this.check = check;
        this.spoiler = spoiler;
    }

    /// The rules that a workbook breaks.
    public static List<SpreadsheetRule> broken(XSSFWorkbook workbook) {
        return broken(workbook, EnumSet.allOf(SpreadsheetRule.class));
    }

    /// Those of these rules that it breaks.
    static List<SpreadsheetRule> broken(XSSFWorkbook workbook, Set<SpreadsheetRule> rules) {
        return rules.stream().filter(rule -> !rule.check.test(workbook)).toList();
    }

    /// Makes the workbook break the rule.
    void spoil(XSSFWorkbook workbook) {
        spoiler.accept(workbook);
    }

    private static Stream<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt);
    }

    private static Stream<String> names(XSSFWorkbook workbook) {
        return sheets(workbook).map(XSSFSheet::getSheetName);
    }

    private static Stream<CTTwoCellAnchor> charts(XSSFSheet sheet) {
        return Stream.ofNullable(sheet.getDrawingPatriarch())
                .flatMap(drawing -> drawing.getCTDrawing().getTwoCellAnchorList().stream());
    }

    private static CTNonVisualDrawingProps alternative(CTTwoCellAnchor chart) {
        return chart.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
    }

    private static Stream<XSSFTable> tables(XSSFWorkbook workbook) {
        return sheets(workbook).flatMap(sheet -> sheet.getTables().stream());
    }

    private static Stream<Row> stream(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false);
    }

    private static Stream<Cell> cells(XSSFSheet sheet) {
        return stream(sheet).flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static boolean isPrinted(XSSFWorkbook workbook, Cell cell) {
        String area = workbook.getPrintArea(workbook.getSheetIndex(cell.getSheet()));
        return area == null
                || CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1))
                        .isInRange(cell);
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row) == null
                ? ""
                : Objects.toString(sheet.getRow(row).getCell(column), "");
    }

    private static String textAt(XSSFWorkbook workbook, String address) {
        var reference = new CellReference(address);
        return text(workbook.getSheet(reference.getSheetName()), reference.getRow(), reference.getCol());
    }

    /// Anew, since texts that stand within their cells keep what they hold.
    private static void write(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    /// Whether the cell's head tells its unit, or a column of its own does.
    private static boolean tellsUnit(XSSFWorkbook workbook, String place) {
        if (!place.contains(", celle ")) {
            return true;
        }
        int end = place.lastIndexOf(", celle ");
        XSSFTable table = workbook.getSheet(place.substring(0, end)).getTables().getFirst();
        var cell = new CellAddress(place.substring(end + ", celle ".length()));
        var header = header(table);
        return header.get(cell.getColumn()).contains("kr.") || header.contains("Enhed");
    }

    private static boolean isLine(XSSFSheet sheet, int row) {
        return !text(sheet, row, 0).isBlank() && sheet.getRow(row).getPhysicalNumberOfCells() == 1;
    }

    private static List<String> header(XSSFTable table) {
        return IntStream.rangeClosed(0, table.getEndColIndex())
                .mapToObj(column -> text(table.getXSSFSheet(), table.getStartRowIndex(), column))
                .toList();
    }

    private static Stream<XSSFCell> body(XSSFTable table) {
        return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0, table.getEndColIndex())
                        .mapToObj(column -> table.getXSSFSheet().getRow(row).getCell(column)));
    }
}
