package dk.opfoelgning.delivery;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.opfoelgning.facts.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Writes figures as the contract's CSV: UTF-8, semicolons, decimal point, sorted by id, group and period.
public final class FiguresFile {
    private FiguresFile() {}

    public static void write(Path file, Stream<Figure> figures) {
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord("id", "group", "period", "value", "unit", "label");
            figures.sorted(Figure.ORDER)
                    .forEach(figure -> csv.writeRecord(
                            figure.id(),
                            figure.group(),
                            figure.about().toString(),
                            figure.value().toPlainString(),
                            figure.unit().code(),
                            figure.label()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(file.getFileName()), e);
        }
    }
}
