package dk.opfoelgning.job;

import java.io.UncheckedIOException;

/// A run ended for a reason that is nobody's mistake in the extracts or the templates.
///
/// It keeps where a library failed and what kind of failure it was, but not the library's message: that may quote a
/// cell's value, and what a step throws ends in the log and in the batch tables.
public final class RunFailed extends RuntimeException {
    private RunFailed(String message, StackTraceElement[] where) {
        super(message);
        setStackTrace(where);
    }

    /// Our own failures as they are, for they never quote a cell; all others without their message.
    static RuntimeException tellable(Throwable failure) {
        return failure instanceof RuntimeException known && isOurs(known) ? known : of(failure);
    }

    /// Whether a failure's message is ours.
    public static boolean isOurs(Exception failure) {
        return failure.getClass().getName().startsWith("dk.opfoelgning.") || failure instanceof UncheckedIOException;
    }

    /// What may be told of a failure: only our own messages, for a library's may quote what it could not handle.
    static String sentence(RuntimeException failure) {
        return isOurs(failure)
                ? String.valueOf(failure.getMessage()).lines().findFirst().orElse("")
                : failure.getClass().getSimpleName();
    }

    private static RunFailed of(Throwable failure) {
        var root = root(failure);
        return new RunFailed(
                "the run failed (%s); the log in the state folder says where"
                        .formatted(root.getClass().getSimpleName()),
                root.getStackTrace());
    }

    private static Throwable root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null || cause == failure ? failure : root(cause);
    }
}
