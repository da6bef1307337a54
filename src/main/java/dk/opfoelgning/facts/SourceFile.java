package dk.opfoelgning.facts;

import java.util.Locale;
import java.util.OptionalLong;

/// A file that figures were computed from.
///
/// @param path relative to the input folder
/// @param rows data rows; empty where their number is not told
/// @param sha256 in hexadecimal
/// @param countsCitizens whether each row may be a citizen, so that their number could give away one that tables hide
public record SourceFile(String path, OptionalLong rows, String sha256, boolean countsCitizens) {
    private static final int BEGINNING = 8;

    SourceFile asPublic() {
        return countsCitizens ? new SourceFile(path, OptionalLong.empty(), sha256, true) : this;
    }

    /// As `2026-05/sager.csv (1.836 rækker, 66b5dde1)`: the hash's beginning tells the file from its other versions.
    String inShort() {
        var hash = sha256.substring(0, BEGINNING);
        return "%s (%s)".formatted(path, rows.isEmpty() ? hash : size() + ", " + hash);
    }

    /// As `1.836 rækker`, with a space that does not break; blank where it is not told.
    public String size() {
        return rows.stream()
                .mapToObj(number -> String.format(Locale.ROOT, "%,d", number).replace(',', '.')
                        + (number == 1 ? "\u00a0række" : "\u00a0rækker"))
                .findFirst()
                .orElse("");
    }
}
