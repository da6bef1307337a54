package dk.opfoelgning.facts;

import java.util.Locale;

/// Who may see a document.
public enum Classification {
    /// Anyone: holds nothing of single citizens.
    OFFENTLIG,
    /// Those who work with the cases.
    INTERN;

    /// As in `manifest.json` and in documents.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
