package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.PastRun;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A run as pages tell of it.
///
/// @param took blank where it was cut off
public record RunView(
        String title,
        String when,
        String took,
        String result,
        boolean good,
        List<StepRow> steps,
        List<String> problems) {
    private static final Map<String, String> STEPS = Map.of(
            "take in", "Læste udtrækkene",
            "check", "Kontrollerede udtrækkene",
            "compare", "Sammenlignede og beregnede tal",
            "judge", "Lod kvalitetskontrollen spørge",
            "write", "Skrev dokumenterne",
            "keep", "Gemte dokumenter og tal",
            "publish", "Gjorde dem synlige samlet",
            "retention", "Slettede rækker, hvis frist er udløbet");

    /// @param took blank where it was cut off
    public record StepRow(String name, String took, boolean failed) {}

    /// @param corrects whether it was a correction of what is approved
    /// @param stops what may be overruled
    public record HaltView(String period, String title, boolean corrects, List<StopRow> stops) {
        static HaltView of(Snapshot.Halt halt, boolean corrects) {
            return new HaltView(
                    halt.period().toString(),
                    RunView.title(halt.period()),
                    corrects,
                    halt.stops().stream().map(StopRow::of).toList());
        }
    }

    /// @param says why, with all that was measured
    public record StopRow(String gate, String question, String says) {
        static StopRow of(GateResult stop) {
            return new StopRow(stop.gate(), stop.question(), stop.sentence());
        }
    }

    static RunView of(PastRun run) {
        return new RunView(
                title(run.period()),
                FollowUpView.minute(run.started()),
                took(run.took()),
                result(run.result()),
                run.result() == PastRun.Result.DONE,
                run.steps().stream().map(RunView::step).toList(),
                run.problems());
    }

    private static String title(Period period) {
        return FollowUpView.capital(period.inDanish());
    }

    private static StepRow step(PastRun.Step step) {
        return new StepRow(STEPS.getOrDefault(step.name(), step.name()), took(step.took()), step.failed());
    }

    /// In seconds with one decimal, from two minutes on in minutes.
    private static String took(Optional<Duration> time) {
        return time.map(known -> known.toMinutes() < 2
                        ? number(known.toMillis(), 1_000) + "\u00a0sek."
                        : number(known.toSeconds(), 60) + "\u00a0min.")
                .orElse("");
    }

    private static String number(long value, int unit) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    private static String result(PastRun.Result result) {
        return switch (result) {
            case DONE -> "Færdig";
            case REJECTED -> "Udtræk afvist";
            case STOPPED -> "Standset af kvalitetskontrollen";
            case FAILED -> "Fejlet";
            case CUT_OFF -> "Afbrudt";
        };
    }
}
