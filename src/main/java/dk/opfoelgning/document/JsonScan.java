package dk.opfoelgning.document;

import dk.opfoelgning.facts.CprShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Looks through the names and texts of a JSON file. Its numbers are counts of rows and bytes.
public final class JsonScan implements FileScan {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    @Override
    public Optional<String> find(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return IntStream.range(0, lines.size())
                .filter(line -> hasCprShape(lines.get(line)))
                .mapToObj(line -> "linje " + (line + 1))
                .findFirst();
    }

    private static boolean hasCprShape(String line) {
        return TEXT.matcher(line).results().map(MatchResult::group).anyMatch(CprShape::isIn);
    }
}
