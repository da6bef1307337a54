package dk.opfoelgning.report.quality;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.FileFormat;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.GateSeverity;
import dk.opfoelgning.facts.GateVerdict;
import dk.opfoelgning.report.Frame;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.PeriodView;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The internal page with every quality gate: what it asks, what it found, and what it found before.
public final class QualityReport implements ReportType {
    private static final String NAME = "kvalitet";

    /// None where nothing was judged.
    @Override
    public List<Report> reports(Material material) {
        return material.quality().results().isEmpty() ? List.of() : List.of(report(material));
    }

    private static Report report(Material material) {
        return new Report(
                NAME,
                NAME + ".ftlh",
                Classification.INTERN,
                EnumSet.of(FileFormat.PDF, FileFormat.HTML),
                model(material));
    }

    private static Map<String, Object> model(Material material) {
        var results = material.quality().results();
        var model = Frame.withoutMeeting(material, NAME);
        // Whom it is for stands where a committee's documents name the committee
        model.put("udvalg", "Forvaltningen");
        model.put(
                "historik",
                material.quality().earlier().keySet().stream()
                        .map(PeriodView::of)
                        .toList());
        model.put("udtraek", ExtractView.all(material));
        model.put("overrulede", views(material, result -> result.overruling().isPresent()));
        model.put("advarsler", views(material, result -> result.isTripped(GateSeverity.WARN)));
        model.put("noter", views(material, result -> result.isTripped(GateSeverity.NOTE)));
        model.put("kontroller", Integer.toString(results.size()));
        model.put("bestaaede", count(results, result -> result.verdict() == GateVerdict.PASSED));
        model.put("advarselsantal", count(results, result -> result.isTripped(GateSeverity.WARN)));
        model.put("overruletantal", count(results, result -> result.overruling().isPresent()));
        model.put("ikkeSpurgt", count(results, result -> result.verdict() == GateVerdict.NOT_ASKED));
        return model;
    }

    private static List<GateView> views(Material material, Predicate<GateResult> wanted) {
        return material.quality().results().stream()
                .filter(wanted)
                .map(result -> GateView.of(result, material.quality().earlier()))
                .toList();
    }

    private static String count(List<GateResult> results, Predicate<GateResult> wanted) {
        return Long.toString(results.stream().filter(wanted).count());
    }
}
