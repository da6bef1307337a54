package dk.opfoelgning.document.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The figures that a sheet's cells show; who selects such a cell is told which one it is.
final class ShownFigures {
    private static final String PROMPT_TITLE = "Viser tallet";
    private static final int LONGEST_PROMPT = 255;
    private static final int MOST_PROMPTS = 5_000;

    private final FigureRows figures;
    private final Map<String, List<CellAddress>> cells = new LinkedHashMap<>();

    ShownFigures(FigureRows figures) {
        this.figures = figures;
    }

    /// Only of figures that the workbook holds.
    void add(String figure, CellAddress cell) {
        if (figures.knows(figure)) {
            cells.computeIfAbsent(figure, _ -> new ArrayList<>(1)).add(cell);
        }
    }

    List<CellAddress> cells(String figure) {
        return cells.getOrDefault(figure, List.of());
    }

    /// A message on each cell, none where they are so many that the sheet would open slowly.
    void writePrompts(XSSFSheet sheet) {
        if (cells.isEmpty() || cells.size() > MOST_PROMPTS) {
            return;
        }
        var validations = sheet.getCTWorksheet().addNewDataValidations();
        validations.setCount(cells.size());
        cells.forEach((figure, shownIn) -> {
            var validation = validations.addNewDataValidation();
            validation.setAllowBlank(true);
            validation.setShowInputMessage(true);
            validation.setPromptTitle(PROMPT_TITLE);
            validation.setPrompt(prompt(figure));
            validation.setSqref(
                    shownIn.stream().map(CellAddress::formatAsString).collect(Collectors.toList()));
        });
    }

    private String prompt(String figure) {
        String text = figures.described(figure);
        return text.substring(0, Math.min(text.length(), LONGEST_PROMPT));
    }
}
