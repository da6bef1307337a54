package dk.opfoelgning.report;

import dk.opfoelgning.change.Revisions;
import dk.opfoelgning.change.ToldBefore;
import dk.opfoelgning.facts.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A figure that was told and has changed since, as templates see it.
///
/// @param navn what it is, in Danish
/// @param periode that it is about, to begin a line
/// @param foer as it was told
/// @param nu as it is known now, or corrected
public record RevisedView(String navn, String periode, FigureView foer, FigureView nu) {

    /// What earlier follow-ups told and is known otherwise now.
    ///
    /// @param shown which of those figures are listed
    public static List<RevisedView> told(Material material, Predicate<Figure> shown) {
        return figures(material, shown)
                .filter(ToldBefore::is)
                .map(told -> of(material, told, knownNow(material, told), ToldBefore.label(told)))
                .toList();
    }

    private static Optional<Figure> knownNow(Material material, Figure told) {
        return find(material, Revisions.idKnownNow(told), told).or(() -> find(material, ToldBefore.idNow(told), told));
    }

    /// What a correction corrects.
    ///
    /// @param shown which of those figures are listed
    public static List<RevisedView> corrected(Material material, Predicate<Figure> shown) {
        return figures(material, shown)
                .filter(Revisions::isBeforeCorrection)
                .map(told -> {
                    var now = find(material, Revisions.idCorrected(told.id()), told);
                    return of(material, told, now, now.map(Figure::label).orElse(""));
                })
                .toList();
    }

    private static Stream<Figure> figures(Material material, Predicate<Figure> shown) {
        return material.figures().stream().filter(shown);
    }

    private static Optional<Figure> find(Material material, String id, Figure told) {
        return material.figures().find(id, told.group(), told.about());
    }

    private static RevisedView of(Material material, Figure told, Optional<Figure> now, String label) {
        return new RevisedView(
                label, PeriodView.of(told.about()).stikord(), FigureView.of(Optional.of(told)), FigureView.of(now));
    }
}
