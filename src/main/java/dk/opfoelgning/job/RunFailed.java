package dk.opfoelgning.job;

/// A run ended for a reason that is nobody's mistake in the extracts or the templates.
///
/// It keeps where a library failed and what kind of failure it was, but not the library's message: that may quote a
/// cell's value, and what a step throws ends in the log and in the batch tables.
public final class RunFailed extends RuntimeException {
    private RunFailed(String message, StackTraceElement[] where) {
        super(message);
        setStackTrace(where);
    }

    static RunFailed of(Throwable failure) {
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
