package dk.opfoelgning.extract.words;

import dk.opfoelgning.extract.Written;
import dk.opfoelgning.facts.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A text that people wrote, in a file.
public record WordsFile(Path file) {

    /// Its passages in order.
    ///
    /// @throws UnreadableWords if there is no such file, its ending is not known or it is broken
    public List<Passage> read() {
        if (!Files.isRegularFile(file)) {
            throw UnreadableWords.missing(file);
        }
        try {
            return readAsItsEndingSays();
        } catch (UnreadableWords known) {
            throw known;
        } catch (IOException | RuntimeException e) {
            // A library's message may quote the file
            throw UnreadableWords.broken(file);
        }
    }

    private List<Passage> readAsItsEndingSays() throws IOException {
        return switch (ending()) {
            case "md", "markdown" -> new MarkdownWords().read(text());
            case "txt" -> new PlainWords().read(text());
            case "html", "htm", "xhtml" -> new HtmlWords().read(text());
            case "docx" -> new DocxWords().read(file);
            case "pdf" -> new PdfWords().read(file);
            default -> throw UnreadableWords.unknownEnding(file);
        };
    }

    private String ending() {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private String text() throws IOException {
        return Written.in(file).orElseThrow(() -> UnreadableWords.broken(file));
    }
}
