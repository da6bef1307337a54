package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Type;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.facts.ShownFigure;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// The last sheet: the figures that the workbook's document shows, and the cells that show them.
final class DataSheet {
    private static final List<Column> COLUMNS = List.of(
            Column.text("Betegnelse", 50),
            Column.beside("Gruppe", 30),
            Column.beside("Periode", 10),
            Column.number("Værdi", 18),
            Column.beside("Enhed", 14),
            Column.text("Vist på", 36),
            Column.beside("Også vist på", 36),
            Column.beside("Formel", 60),
            Column.beside("Kilde", 54),
            Column.beside("Teknisk navn", 40));
    private static final int PLACE_COLUMN = 5;
    private static final String NOWHERE = "Kun i dokumentets tekst";
    private static final String ONCE = "Ingen andre steder";

    private final Book book;

    DataSheet(Book book) {
        this.book = book;
        book.reserve(FigureRows.SHEET);
    }

    void write() {
        if (book.figures().figures().isEmpty()) {
            return;
        }
        Sheet sheet = book.reserved(FigureRows.SHEET);
        sheet.heading("Data: tallene bag tabeller og tekst");
        sheet.line(
                "Et tal kendes på betegnelse, gruppe og periode. En kilde er en fil med sit antal rækker og begyndelsen af sin SHA-256. Det tekniske navn bruges i filer til andre programmer.");
        sheet.header(COLUMNS);
        book.figures().figures().forEach(shown -> write(shown, sheet));
        sheet.define(COLUMNS);
    }

    private void write(ShownFigure shown, Sheet sheet) {
        Figure figure = shown.figure();
        List<Place> places = book.places(figure.key());
        SXSSFRow row = sheet.texts(texts(figure, shown.provenance(), places), COLUMNS, Type.PLAIN);
        var look = Look.number(Type.PLAIN, Styles.format(decimals(figure)));
        sheet.number(row, FigureRows.VALUE_COLUMN, figure.value(), look);
        if (!places.isEmpty()) {
            sheet.link(row, PLACE_COLUMN, places.getFirst().toString(), places.getFirst());
        }
    }

    private static List<String> texts(Figure figure, Provenance provenance, List<Place> places) {
        return List.of(
                figure.label(),
                figure.group(),
                figure.about().toString(),
                "",
                figure.unit().word(),
                places.isEmpty() ? NOWHERE : places.getFirst().toString(),
                places.size() < 2 ? ONCE : joined(places.subList(1, places.size())),
                provenance.formula(),
                source(provenance),
                figure.id());
    }

    /// The files, each on its line, under what they are where they are not the follow-up's own.
    private static String source(Provenance provenance) {
        String files = String.join("\n", provenance.sources());
        return provenance.note().isEmpty() ? files : sentence(provenance.note()) + ":\n" + files;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String joined(List<Place> places) {
        return places.stream().map(Place::toString).collect(Collectors.joining("; "));
    }

    /// As many decimals as the value has, and no fewer than documents print of its unit.
    private static int decimals(Figure figure) {
        int fewest =
                switch (figure.unit()) {
                    case PERCENT, PERCENTAGE_POINTS -> 1;
                    default -> 0;
                };
        return Math.max(fewest, figure.value().stripTrailingZeros().scale());
    }
}
