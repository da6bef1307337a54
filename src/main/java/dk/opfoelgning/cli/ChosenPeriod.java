package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.InputFolder;
import dk.opfoelgning.job.Settings;
import org.jspecify.annotations.Nullable;

/// The period that a command is about: the one named, else the newest folder of the input folder.
final class ChosenPeriod {
    private ChosenPeriod() {}

    /// @throws UsageMistake if there is none to choose
    static Period of(@Nullable Period named, Settings settings) {
        if (named != null) {
            return named;
        }
        return new InputFolder(settings.input())
                .newest()
                .orElseThrow(() -> new UsageMistake(
                        "there is no period's folder (such as 2026-05) in %s; put one there or name another --input"
                                .formatted(settings.input())));
    }
}
