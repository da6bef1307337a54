package dk.opfoelgning.change;

/// The parts of a change do not add up to it, so that no document may be made of them.
public final class DoesNotBalance extends RuntimeException {
    DoesNotBalance(String identity) {
        super("the figures do not balance and no document was made: %s; please report this as a fault in the program"
                .formatted(identity));
    }
}
