package dk.opfoelgning.job;

/// Two appropriation areas have names that differ only in what file names leave out, so one document would overwrite
// the
/// other.
public final class SameFileName extends RuntimeException {
    SameFileName(String name) {
        super(
                "to bevillingsområder i budget, tillaegsbevillinger eller forventninger giver samme filnavn, %s; ret det ene navn, og kør igen"
                        .formatted(name));
    }
}
