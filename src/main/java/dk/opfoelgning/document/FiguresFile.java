package dk.opfoelgning.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.ShownFigure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/// Writes figures as the contract's CSV: UTF-8, semicolons, decimal point, sorted by id, group and period.
public final class FiguresFile {
    private static final Comparator<ShownFigure> ORDER = Comparator.comparing(ShownFigure::figure, Figure.ORDER);

    private FiguresFile() {}

    public static void write(Stream<ShownFigure> figures, OutputStream out) throws IOException {
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out, StandardCharsets.UTF_8);
        csv.writeRecord("id", "group", "period", "value", "unit", "label", "shown_in");
        figures.sorted(ORDER).forEach(shown -> write(shown, csv));
        csv.flush();
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
