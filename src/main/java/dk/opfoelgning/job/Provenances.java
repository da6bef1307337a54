package dk.opfoelgning.job;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds what the figures of follow-ups were computed from, for their documents and for who asks.
@Component
final class Provenances {
    private final Settings settings;
    private final Extracts extracts;
    private final FollowUps followUps;
    private final RowsBehind rows;

    Provenances(Settings settings, Extracts extracts, FollowUps followUps, RowsBehind rows) {
        this.settings = settings;
        this.extracts = extracts;
        this.followUps = followUps;
        this.rows = rows;
    }

    Tracer of(Comparison told) {
        return new Tracer(told, KnownFormulas.in(settings.templates()), extracts, followUps, rows);
    }

    /// Of all its figures, by the figure's key.
    Map<String, Provenance> all(Comparison told) {
        var tracer = of(told);
        return told.figures().stream().collect(Collectors.toMap(Figure::key, figure -> tracer.of(figure)
                .provenance()));
    }
}
