package dk.opfoelgning.job;

/// A finished document holds what is shaped like a CPR number, so nothing was published.
public final class CprInDocument extends RuntimeException {
    private CprInDocument(String message) {
        super(message);
    }

    /// @param place in the file, in Danish and without what stands there
    static CprInDocument at(String file, String place) {
        return new CprInDocument(
                "intet er offentliggjort, for i %s (%s) står noget, der ligner et CPR-nummer; fjern det fra udtræk, tekst, skabelon eller indstilling, og kør igen"
                        .formatted(file, place));
    }

    static CprInDocument asNameOf(String ending) {
        return new CprInDocument(
                "intet er offentliggjort, for navnet på en fil (.%s) ligner et CPR-nummer; ret det, som filen er opkaldt efter, og kør igen"
                        .formatted(ending));
    }
}
