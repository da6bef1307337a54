package dk.opfoelgning.cli;

/// Options that cannot be carried out.
final class UsageMistake extends RuntimeException {
    UsageMistake(String message) {
        super(message);
    }
}
