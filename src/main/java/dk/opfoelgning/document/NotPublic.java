package dk.opfoelgning.document;

/// An internal document was to become part of a public one.
public final class NotPublic extends RuntimeException {
    public NotPublic(String title) {
        super("\"%s\" is internal and cannot be bound into a public document; leave it out".formatted(title));
    }
}
