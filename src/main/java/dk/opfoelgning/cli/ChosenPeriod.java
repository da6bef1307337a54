package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.InputFolder;
import dk.opfoelgning.job.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says which period a command is about.
final class ChosenPeriod {
    @Option(
            names = "--period",
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "The follow-up's period (default: the newest folder of the input folder).")
    private @Nullable Period named;

    boolean isNamed() {
        return named != null;
    }

    /// The period named, else the newest folder of the input folder.
    ///
    /// @throws UsageMistake if there is none to choose
    Period in(Settings settings) {
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
