package dk.opfoelgning.job;

import dk.opfoelgning.extract.Problems;

/// An extract was rejected, so nothing was published.
public final class Rejected extends RuntimeException {
    private final transient Problems problems;

    Rejected(Problems problems) {
        super("%d problems in the extracts; nothing was published".formatted(problems.errors()));
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }
}
