package dk.opfoelgning.document;

import dk.opfoelgning.facts.CprShape;

/// A theme that cannot be used: what is wrong, on which line, and what was expected.
public final class ThemeMistake extends RuntimeException {
    ThemeMistake(String message) {
        super(CprShape.masked(message));
    }

    static ThemeMistake at(int line, String problem) {
        return new ThemeMistake("%s, line %d: %s".formatted(ThemeFile.NAME, line, problem));
    }
}
