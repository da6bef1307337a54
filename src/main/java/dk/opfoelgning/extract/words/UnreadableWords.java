package dk.opfoelgning.extract.words;

import java.nio.file.Path;

/// A text cannot be read. The message says why, and never what stands in it.
public final class UnreadableWords extends RuntimeException {
    private UnreadableWords(String message) {
        super(message);
    }

    static UnreadableWords missing(Path file) {
        return new UnreadableWords("der er ingen fil %s".formatted(file));
    }

    static UnreadableWords unknownEnding(Path file) {
        return new UnreadableWords(
                "%s kan ikke læses; gem teksten som .md, .txt, .html, .docx eller .pdf".formatted(file.getFileName()));
    }

    static UnreadableWords broken(Path file) {
        return new UnreadableWords(
                "%s kan ikke læses: filen er beskadiget, beskyttet eller af en anden slags end dens endelse siger"
                        .formatted(file.getFileName()));
    }
}
