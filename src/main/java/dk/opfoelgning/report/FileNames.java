package dk.opfoelgning.report;

import java.util.Locale;

/// Names of documents: only a to z, 0 to 9 and hyphens.
public final class FileNames {
    /// With what comes before and after it, within what file systems allow.
    private static final int LONGEST = 200;

    private FileNames() {}

    /// `Tilbud til unge og voksne med særlige behov` becomes `tilbud-til-unge-og-voksne-med-saerlige-behov`.
    public static String of(String title) {
        var name = title.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-");
        return name.substring(0, Math.min(name.length(), LONGEST)).replaceAll("^-|-$", "");
    }
}
