package dk.opfoelgning.job;

import dk.opfoelgning.document.FiguresFile;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.report.OwnFigures;
import dk.opfoelgning.report.SmallCells;
import dk.opfoelgning.report.TerminalFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Explains figures from what is stored, and keeps nothing.
@Component
public final class Explanations {
    private final Settings settings;
    private final Compare compare;
    private final Provenances provenances;
    private final FollowUps followUps;

    Explanations(Settings settings, Compare compare, Provenances provenances, FollowUps followUps) {
        this.settings = settings;
        this.compare = compare;
        this.provenances = provenances;
        this.followUps = followUps;
    }

    /// @param group empty for all groups
    /// @param period the follow-up's
    /// @throws NoSuchFollowUp if none of the period is known
    /// @throws NoSuchFigure if it has no figure of this id and group
    public Explanation of(String id, Optional<String> group, Period period) {
        var followUp = followUps.of(period).orElseThrow(() -> NoSuchFollowUp.notRun(period));
        var told = compare.stored(followUp);
        var formulas = KnownFormulas.in(settings.templates());
        var matching = matching(id, group, told, formulas);
        return new Explanation(followUp, id, formulas.of(id).text(), parts(matching, told));
    }

    private static List<Figure> matching(String id, Optional<String> group, Comparison told, KnownFormulas formulas) {
        var period = told.followUp().period();
        var open = told.figures().stream()
                .filter(figure -> !formulas.isOfOneCitizen(figure))
                .toList();
        var ofId = open.stream().filter(figure -> figure.id().equals(id)).toList();
        if (ofId.isEmpty()) {
            throw NoSuchFigure.withId(id, period, open.stream().map(Figure::id).toList());
        }
        var matching = ofId.stream()
                .filter(figure -> group.isEmpty() || group.get().equals(figure.group()))
                .toList();
        if (matching.isEmpty()) {
            throw NoSuchFigure.withGroup(
                    id,
                    group.orElse(""),
                    period,
                    ofId.stream().map(Figure::group).toList());
        }
        return matching;
    }

    private List<Explanation.Part> parts(List<Figure> matching, Comparison told) {
        var tracer = provenances.of(told);
        var own = DeclaredReports.figures(settings.templates());
        var shown = shown(told.followUp());
        var byProvenance = new LinkedHashMap<Provenance, List<Explanation.Explained>>();
        // The newest period comes last of each group, and first here
        for (var figure : matching.reversed()) {
            var traced = tracer.of(figure);
            byProvenance
                    .computeIfAbsent(traced.provenance(), _ -> new ArrayList<>())
                    .addFirst(explained(figure, traced, told.figures(), own, shown));
        }
        return byProvenance.entrySet().stream()
                .map(part -> new Explanation.Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static Explanation.Explained explained(
            Figure figure, Tracer.Traced traced, Figures all, OwnFigures own, Map<String, List<String>> shown) {
        return new Explanation.Explained(
                figure,
                TerminalFigures.exact(figure, own),
                TerminalFigures.inDocuments(figure, own),
                traced.rows().get(),
                shown.getOrDefault(figure.key(), List.of()),
                SmallCells.mayShow(figure.id(), figure.group(), all));
    }

    /// Where the documents in the period's folder show each figure; nothing of a follow-up without documents.
    private Map<String, List<String>> shown(FollowUp followUp) {
        Path file = settings.output().resolve(followUp.edition()).resolve("figures.csv");
        try {
            return Files.exists(file) ? FiguresFile.shownIn(file) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "figures.csv in the output folder of %s cannot be read".formatted(followUp.period()), e);
        }
    }
}
