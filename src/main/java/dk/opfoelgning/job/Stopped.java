package dk.opfoelgning.job;

import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.Period;
import java.util.List;

/// Quality gates stopped a run, so nothing was published.
public final class Stopped extends RuntimeException {
    private final transient Period period;
    private final boolean corrects;
    private final transient List<Stop> stops;

    /// @param period of the run
    /// @param corrects whether it was to correct what is approved
    Stopped(Period period, boolean corrects, List<Stop> stops) {
        super("%d quality gates stopped the run; nothing was published".formatted(stops.size()));
        this.period = period;
        this.corrects = corrects;
        this.stops = List.copyOf(stops);
    }

    /// @param period whose follow-up the gate stopped: the run's, or an earlier one that it would be compared with
    public record Stop(Period period, GateResult result) {}

    /// Whether an earlier follow-up stopped it.
    public boolean isByEarlier() {
        return stops.stream().anyMatch(stop -> !stop.period().equals(period));
    }

    /// Whether what a stop is overruled for is a correction.
    public boolean isCorrectionOf(Stop stop) {
        return corrects && stop.period().equals(period);
    }

    public List<Stop> stops() {
        return stops;
    }
}
