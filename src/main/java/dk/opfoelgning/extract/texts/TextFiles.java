package dk.opfoelgning.extract.texts;

import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.CprShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The contributions of a period's folder.
public final class TextFiles {
    /// Their folder, in the period's.
    public static final String FOLDER = "tekster";

    private static final String ENDING = ".md";
    private static final String CPR_NUMBER =
            "et filnavn i mappen ligner et CPR-nummer; giv filen et andet navn, og lever den igen.";

    private TextFiles() {}

    /// By name; a file whose name is shaped like a CPR number is a problem, and not told by its name.
    ///
    /// @param period the period's folder
    public static List<Path> in(Path period, Problems problems) throws IOException {
        var folder = period.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var texts = files.filter(TextFiles::isText).sorted().toList();
            if (texts.stream().anyMatch(TextFiles::hasCprShape)) {
                problems.add(new Problem(period.getFileName() + "/" + FOLDER, 0, null, Rule.CPR_NUMBER, CPR_NUMBER));
            }
            return texts.stream().filter(file -> !hasCprShape(file)).toList();
        }
    }

    private static boolean isText(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING) && Files.isRegularFile(file);
    }

    private static boolean hasCprShape(Path file) {
        return CprShape.isIn(nameOf(file));
    }

    /// Without ending.
    static String nameOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
