package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A copy of the folder of templates that a test may spoil.
record EditedTemplates(Path folder) {
    private static final Path SHIPPED = Path.of("templates");

    static EditedTemplates copyTo(Path folder) throws IOException {
        return new EditedTemplates(FolderCopy.of(SHIPPED, folder));
    }

    /// Puts another text in place of one that must be there.
    EditedTemplates replace(String template, String old, String other) throws IOException {
        var file = folder.resolve(template);
        var text = Files.readString(file);
        assertTrue(text.contains(old), () -> template + " lacks " + old);
        Files.writeString(file, text.replace(old, other));
        return this;
    }

    /// The line on which a text first stands, counted from 1.
    int line(String template, String text) throws IOException {
        var before = Files.readString(folder.resolve(template)).split(Pattern.quote(text), 2)[0];
        return (int) before.chars().filter(letter -> letter == '\n').count() + 1;
    }
}
