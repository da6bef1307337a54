package dk.opfoelgning.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.opfoelgning.facts.CprShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks through a file of figures, all but their exact values: those have no separators, and are numbers anyway.
public final class FiguresScan implements FileScan {
    private static final String VALUE = "value";

    @Override
    public Optional<String> find(Path file) throws IOException {
        return in(Files.readString(file));
    }

    /// The same in a file that another one carries.
    public static Optional<String> in(String csv) {
        var records = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv).stream()
                .toList();
        var exempt = records.isEmpty() ? -1 : records.getFirst().getFields().indexOf(VALUE);
        return records.stream()
                .filter(row -> hasCprShape(row, exempt))
                .findFirst()
                .map(row -> "linje " + row.getStartingLineNumber());
    }

    private static boolean hasCprShape(CsvRecord row, int exempt) {
        List<String> fields = row.getFields();
        return IntStream.range(0, fields.size())
                .filter(column -> column != exempt)
                .anyMatch(column -> CprShape.isIn(fields.get(column)));
    }
}
