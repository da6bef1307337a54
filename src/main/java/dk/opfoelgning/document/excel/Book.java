package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.ShownFigure;
import java.util.ArrayList;
import java.util.List;

/// A workbook in the making: its sheets, each with a name of its own, and the figures that they show.
final class Book {
    private final StreamedWorkbook workbook;
    private final Theme theme;
    private final Styles styles;
    private final FigureRows figures;
    private final SheetNames names = new SheetNames();
    private final List<Sheet> sheets = new ArrayList<>();

    Book(StreamedWorkbook workbook, Theme theme, List<ShownFigure> figures) {
        this.workbook = workbook;
        this.theme = theme;
        this.styles = new Styles(workbook, theme);
        this.figures = new FigureRows(figures);
    }

    /// A sheet after all others, named for the title.
    Sheet sheet(String title) {
        var sheet = new Sheet(workbook, styles, figures, names.of(title));
        sheets.add(sheet);
        return sheet;
    }

    /// Keeps a name for a sheet to come.
    void reserve(String name) {
        names.of(name);
    }

    Sheet reserved(String name) {
        var sheet = new Sheet(workbook, styles, figures, name);
        sheets.add(sheet);
        return sheet;
    }

    Theme theme() {
        return theme;
    }

    FigureRows figures() {
        return figures;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /// Where the workbook shows a figure, first place first.
    List<Place> places(String key) {
        return sheets.stream().flatMap(sheet -> sheet.places(key).stream()).toList();
    }
}
