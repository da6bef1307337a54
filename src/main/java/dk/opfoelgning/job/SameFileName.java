package dk.opfoelgning.job;

/// Two appropriation areas or two centres have names that differ only in what file names leave out, so one document
/// would overwrite the other.
public final class SameFileName extends RuntimeException {
    SameFileName(String name) {
        super(
                "to bevillingsområder (i budget, tillaegsbevillinger eller forventninger) eller to centre (i sager) giver samme filnavn, %s; ret det ene navn, og kør igen"
                        .formatted(name));
    }
}
