package dk.opfoelgning.job;

import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.Overruling;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Judgings;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.history.Use;
import dk.opfoelgning.history.UsedExtract;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Fourth step: asks every extract what its quality gates ask. A stop that nobody overrules ends the run before
/// anything is written.
@Component
final class Judge {
    private static final Logger LOG = LoggerFactory.getLogger(Judge.class);

    private final Settings settings;
    private final Clock clock;
    private final GateResults results;
    private final FollowUps followUps;
    private final Judgings judgings;
    private final Events events;

    Judge(Settings settings, Clock clock, GateResults results, FollowUps followUps, Judgings judgings, Events events) {
        this.settings = settings;
        this.clock = clock;
        this.results = results;
        this.followUps = followUps;
        this.judgings = judgings;
        this.events = events;
    }

    void execute(Run run) {
        if (run.comparison == null) {
            return;
        }
        run.progress.at("judging", 0.5);
        run.judged.addAll(judge(run.comparison, run.request.accepted()));
        stop(run, stopsOf(run.period(), run.judged));
        stop(run, earlierStops(run.comparison));
    }

    private static void stop(Run run, List<Stopped.Stop> stops) {
        run.stops.addAll(stops);
        stops.forEach(stop -> LOG.warn("{} stops {}", stop.result().gate(), stop.period()));
    }

    /// Whether an earlier follow-up may be compared with. One that may not stops the run, unless the run names another.
    boolean lets(Comparison earlier, Run run) {
        var period = earlier.followUp().period();
        var stops = stopsOf(period, judge(earlier, List.of()));
        if (run.request.baseline().filter(baseline -> !baseline.equals(period)).isEmpty()) {
            stop(run, stops);
        }
        return stops.isEmpty();
    }

    private static List<Stopped.Stop> stopsOf(Period period, List<GateResult> results) {
        return results.stream()
                .filter(GateResult::stops)
                .map(result -> new Stopped.Stop(period, result))
                .toList();
    }

    /// What stands against a follow-up that this one is compared with, or against another's file that it uses.
    private List<Stopped.Stop> earlierStops(Comparison comparison) {
        var baseline = comparison.followUp().baseline();
        var ofBaseline = baseline.stream().flatMap(period -> stopsOf(period, newest(period)).stream());
        var ofFiles = comparison.inputs().used().stream()
                .filter(used -> used.use() != Use.REVISION)
                .map(UsedExtract::extract)
                .filter(extract -> !extract.period()
                        .equals(Optional.of(comparison.followUp().period())))
                .flatMap(extract -> extract.period().stream().flatMap(period -> stopsAgainst(extract, period)));
        return Stream.concat(ofBaseline, ofFiles).distinct().toList();
    }

    private Stream<Stopped.Stop> stopsAgainst(StoredExtract extract, Period period) {
        return stopsOf(period, newest(period)).stream()
                .filter(stop -> stop.result().extract().equals(extract.kind()));
    }

    /// What stands for the period, or what was asked when nothing came to stand.
    private List<GateResult> newest(Period period) {
        return followUps.standing(period).map(judgings::newest).orElseGet(() -> judgings.newest(period));
    }

    private List<GateResult> judge(Comparison comparison, List<RunRequest.Acceptance> accepted) {
        var period = comparison.followUp().period();
        var judged = results.of(comparison).stream()
                .map(result -> result.stops() ? overruled(period, result, accepted) : result)
                .toList();
        judgings.add(comparison.followUp(), clock.instant(), settings.user(), judged);
        return judged;
    }

    private GateResult overruled(Period period, GateResult result, List<RunRequest.Acceptance> accepted) {
        return accepted.stream()
                .filter(acceptance -> acceptance.gate().equals(result.gate()))
                .findFirst()
                .map(acceptance -> overrule(period, result, acceptance.reason()))
                .or(() -> judgings.overruling(period, result))
                .map(result::overruled)
                .orElse(result);
    }

    private Overruling overrule(Period period, GateResult result, String reason) {
        var overruling = new Overruling(settings.user(), clock.instant(), reason);
        judgings.overrule(period, result, overruling);
        events.add(new Event(
                overruling.at(),
                overruling.by(),
                Event.What.OVERRULE,
                Optional.of(period),
                "%s: %s".formatted(result.gate(), reason)));
        return overruling;
    }
}
