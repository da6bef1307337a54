package dk.opfoelgning.facts;

import java.util.Collection;

/// A `report.yml` or `kvalitet.yml` that cannot be used: which line, and what was expected there, in Danish.
public final class DeclarationMistake extends RuntimeException {
    private DeclarationMistake(String message) {
        super(CprShape.masked(message));
    }

    /// A word that means nothing there. It may be told, since it is no cell of an extract.
    public static DeclarationMistake unknown(String file, int line, String word, Collection<String> known) {
        return new DeclarationMistake("%s, linje %d: »%s« kendes ikke her; skriv en af %s"
                .formatted(file, line, word, String.join(", ", known)));
    }

    /// @param sentence what is wrong and what to do, in Danish
    public static DeclarationMistake saying(String file, int line, String sentence) {
        return new DeclarationMistake("%s, linje %d: %s".formatted(file, line, sentence));
    }

    /// @param file relative to the folder of templates
    /// @param line from 1
    public static DeclarationMistake at(String file, int line, String expected) {
        return new DeclarationMistake("%s, linje %d: her skulle stå %s".formatted(file, line, expected));
    }
}
