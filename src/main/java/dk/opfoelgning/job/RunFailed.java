package dk.opfoelgning.job;

/// A run ended for a reason that is nobody's mistake in the extracts or the templates.
public final class RunFailed extends RuntimeException {
    RunFailed(Throwable cause) {
        super("the run failed; the log under state/ says why", cause);
    }
}
