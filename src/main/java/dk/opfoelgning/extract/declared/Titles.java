package dk.opfoelgning.extract.declared;

import java.util.Locale;

/// Titles that no one gave.
final class Titles {
    private Titles() {}

    /// `antal_pladser` becomes `Antal pladser`.
    static String of(Entry name) {
        var text = name.text().replace('_', ' ');
        return text.substring(0, Math.min(1, text.length())).toUpperCase(Locale.ROOT)
                + text.substring(Math.min(1, text.length()));
    }
}
