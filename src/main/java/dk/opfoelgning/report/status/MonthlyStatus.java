package dk.opfoelgning.report.status;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.FileFormat;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.FileNames;
import dk.opfoelgning.report.Frame;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.PeriodView;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Månedsstatus: one internal page a centre, for its manager.
public final class MonthlyStatus implements ReportType {
    private final List<String> controlAreaOrder;

    /// @param controlAreaOrder names of control areas in the order they are shown; others come after, by name
    public MonthlyStatus(List<String> controlAreaOrder) {
        this.controlAreaOrder = controlAreaOrder;
    }

    @Override
    public List<Report> reports(Material material) {
        return material.centers().stream()
                .map(center -> report(material, new CenterView(material, center)))
                .toList();
    }

    private Report report(Material material, CenterView center) {
        var name = "maanedsstatus-" + FileNames.of(center.name());
        return new Report(
                name,
                "maanedsstatus.ftlh",
                Classification.INTERN,
                Set.of(FileFormat.PDF, FileFormat.HTML),
                model(material, center, name));
    }

    private Map<String, Object> model(Material material, CenterView center, String name) {
        var model = Frame.withoutMeeting(material, name);
        model.put("center", center.name());
        // Whom it is for stands where a committee's documents name the committee
        model.put("udvalg", center.name());
        model.put("opgjort", material.casesAsOf().map(Danish::date).orElse(""));
        model.put("maaneder", center.months());
        model.put("budget", center.budget(controlAreaOrder));
        material.budgetBefore().map(PeriodView::of).ifPresent(period -> model.put("sammenlignet", period));
        model.put("stigninger", center.largeRises());
        model.put("initiativer", center.initiatives());
        return model;
    }
}
