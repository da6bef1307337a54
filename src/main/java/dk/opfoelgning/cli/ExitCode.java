package dk.opfoelgning.cli;

/// How a command ends, as schedulers see it.
enum ExitCode {
    DONE(0),
    UNEXPECTED(1),
    WRONG_USAGE(2),
    REJECTED(3),
    ANOTHER_RUN(4),
    /// Documents were made, and a delivery failed.
    NOT_DELIVERED(5),
    /// A claim of an audited text.
    DISAGREES(6);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
