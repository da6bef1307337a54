package dk.opfoelgning.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.ShownFigure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes and reads figures as the contract's CSV: UTF-8, semicolons, decimal point, sorted by id, group and period.
public final class FiguresFile {
    private static final Comparator<ShownFigure> ORDER = Comparator.comparing(ShownFigure::figure, Figure.ORDER);

    private static final String PLACES = "shown_in";

    private FiguresFile() {}

    public static void write(Stream<ShownFigure> figures, OutputStream out) throws IOException {
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out, StandardCharsets.UTF_8);
        csv.writeRecord("id", "group", "period", "value", "unit", "label", PLACES);
        figures.sorted(ORDER).forEach(shown -> write(shown, csv));
        csv.flush();
    }

    /// Where documents show the figures of such a file.
    ///
    /// @return places as `orientering:3`, by the figure's key; none for a figure that no document shows
    public static Map<String, List<String>> shownIn(Path file) throws IOException {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            return csv.stream()
                    .filter(row -> !row.getField(PLACES).isEmpty())
                    .collect(Collectors.toMap(
                            row -> String.join(";", row.getField("id"), row.getField("group"), row.getField("period")),
                            row -> List.of(row.getField(PLACES).split(","))));
        }
    }

    private static void write(ShownFigure shown, CsvWriter csv) {
        var figure = shown.figure();
        csv.writeRecord(
                figure.id(),
                figure.group(),
                figure.about().toString(),
                figure.value().toPlainString(),
                figure.unit().code(),
                figure.label(),
                shown.places());
    }
}
