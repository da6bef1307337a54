package dk.opfoelgning.facts;

/// A `report.yml` that cannot be used: which line, and what was expected there, in Danish.
public final class DeclarationMistake extends RuntimeException {
    private DeclarationMistake(String message) {
        super(message);
    }

    /// @param file relative to the folder of templates
    /// @param line from 1
    public static DeclarationMistake at(String file, int line, String expected) {
        return new DeclarationMistake("%s, linje %d: her skulle stå %s".formatted(file, line, expected));
    }
}
