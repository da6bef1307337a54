package dk.opfoelgning.cli;

import dk.opfoelgning.facts.CprShape;
import java.util.Objects;

/// The program's parts could not be put together: a setting or the database in the output folder is not as it must be.
final class StartFailed extends RuntimeException {
    StartFailed(Throwable cause) {
        super(
                "the program cannot start; look at its settings, or at the database in the output folder's state: "
                        + CprShape.masked(root(cause)),
                cause);
    }

    private static String root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null || cause == failure
                ? Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName())
                : root(cause);
    }
}
