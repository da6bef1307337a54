package dk.opfoelgning.extract.words;

import dk.opfoelgning.facts.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Word documents. A line is a paragraph, or a row of a table, counted from the start.
final class DocxWords {
    private final Passages passages = new Passages();
    private int line;

    List<Passage> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            document.getBodyElements().forEach(this::add);
        }
        return passages.all();
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> paragraph(paragraph);
            case XWPFTable table -> table(table);
            default -> {}
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        line++;
        // A break within the paragraph is no new line: lines are paragraphs
        var text = paragraph.getText().replaceAll("\\R", " ");
        int level = level(paragraph);
        if (level > 0) {
            passages.heading(level, line, text);
        } else {
            passages.paragraph(line, text);
        }
    }

    /// 1 for a title, 2 and on for headings, 0 for all else; style ids are `Title`, `Titel`, `Heading1`, `Overskrift1`.
    private static int level(XWPFParagraph paragraph) {
        var style = String.valueOf(paragraph.getStyle()).toLowerCase(Locale.ROOT);
        if (style.startsWith("tit")) {
            return 1;
        }
        return style.matches("(heading|overskrift)\\s?[1-6]") ? style.charAt(style.length() - 1) - '0' + 1 : 0;
    }

    /// The first row names the columns.
    private void table(XWPFTable table) {
        var grid = new Grid("");
        for (var row : table.getRows()) {
            line++;
            grid.row();
            for (var cell : row.getTableCells()) {
                grid.cell(line, cell.getText(), row == table.getRow(0), span(cell), 1);
            }
        }
        passages.table(grid);
    }

    private static int span(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : Math.clamp(properties.getGridSpan().getVal().intValue(), 1, 100);
    }
}
