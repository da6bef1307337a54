package dk.opfoelgning.cli;

/// The program's parts could not be put together: a setting or the database in the output folder is not as it must be.
final class StartFailed extends RuntimeException {
    StartFailed(Throwable cause) {
        super("the program cannot start; mend the setting or the state folder that is named: " + root(cause), cause);
    }

    private static String root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null || cause == failure ? String.valueOf(failure.getMessage()) : root(cause);
    }
}
