package dk.opfoelgning.facts;

import java.util.Locale;

/// A file that figures were computed from.
///
/// @param path relative to the input folder
/// @param rows data rows
/// @param sha256 in hexadecimal
public record SourceFile(String path, long rows, String sha256) {
    private static final int BEGINNING = 8;

    /// As `1.836 rækker`
    public String size() {
        return String.format(Locale.ROOT, "%,d", rows).replace(',', '.') + (rows == 1 ? " række" : " rækker");
    }

    /// Enough of the hash to tell the file from its other versions.
    public String shortHash() {
        return sha256.substring(0, BEGINNING);
    }
}
