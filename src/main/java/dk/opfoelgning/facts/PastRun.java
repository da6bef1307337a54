package dk.opfoelgning.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a run went.
///
/// @param took empty where it was cut off
/// @param problems what was wrong with extracts and what stopped it, in Danish; never a cell's value
public record PastRun(
        Period period,
        Instant started,
        Optional<Duration> took,
        Result result,
        List<Step> steps,
        List<String> problems) {

    public enum Result {
        DONE,
        /// Extracts were not as they must be.
        REJECTED,
        /// A quality gate stopped it.
        STOPPED,
        FAILED,
        /// The machine or somebody ended the program.
        CUT_OFF;
    }

    /// @param name as the job has it
    /// @param took empty where it was cut off
    public record Step(String name, Optional<Duration> took, boolean failed) {}

    /// The step that it ended at; empty where it ended well.
    public Optional<String> failedStep() {
        return steps.stream().filter(Step::failed).map(Step::name).findFirst();
    }
}
