package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;

/// Nobody of an address is told of a follow-up.
public final class NoSuchRecipient extends RuntimeException {
    NoSuchRecipient(Period period) {
        super("modtagere names nobody of this address who is told of %s as it stands".formatted(period));
    }
}
