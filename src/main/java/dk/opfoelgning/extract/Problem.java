package dk.opfoelgning.extract;

import dk.opfoelgning.facts.CprShape;
import org.jspecify.annotations.Nullable;

/// What is wrong with an extract, told to the caseworker who can mend it; never holds a cell's value.
///
/// @param file relative to the input folder, with `/`
/// @param line the physical line on which the row starts, or 0 for the file as a whole
/// @param column its name, or `nr. 3` where the name must not be shown
/// @param message one Danish sentence: what is wrong and what to do
public record Problem(String file, long line, @Nullable String column, Rule rule, String message) {
    private static final String POSITION = "nr. ";

    /// The name of a column that must not be told by its heading.
    static String position(int index) {
        return POSITION + (index + 1);
    }

    /// An extract that has to be there and isn't.
    ///
    /// @param path of the extract without ending: `2026-05/sager`
    public static Problem missingFile(String path) {
        return new Problem(path, 0, null, Rule.MISSING_FILE, "filen mangler; læg den i mappen som .csv eller .xlsx.");
    }

    /// A file of a period's folder that nothing reads.
    ///
    /// @param path relative to the input folder
    public static Problem unknownFile(String path) {
        return new Problem(
                CprShape.masked(path),
                0,
                null,
                Rule.UNKNOWN_FILE,
                "filen læses ikke, for ingen udtræk hedder sådan; ret navnet, som skrives med små bogstaver, eller fjern den.");
    }

    @Override
    public String toString() {
        return file + place() + ": " + message;
    }

    private String place() {
        return (line > 0 ? ", linje " + line : "") + (column == null ? "" : ", kolonne " + quoted(column));
    }

    private static String quoted(String column) {
        return column.startsWith(POSITION) ? column : '"' + column + '"';
    }
}
