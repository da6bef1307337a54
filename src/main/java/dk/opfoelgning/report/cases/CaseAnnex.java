package dk.opfoelgning.report.cases;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.FileFormat;
import dk.opfoelgning.report.CaseModel;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.Frame;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The public annex: the tables behind the committee's item, and the cases told apart in rounded numbers.
public final class CaseAnnex implements ReportType {
    private static final String NAME = "saerligt-dyre-enkeltsager-bilag";

    private final int lastMonths;

    /// @param lastMonths how many months up to now the table of development shows in any case
    public CaseAnnex(int lastMonths) {
        this.lastMonths = lastMonths;
    }

    @Override
    public List<Report> reports(Material material) {
        return material.casesAsOf().map(Danish::date).stream()
                .map(asOf -> report(material, asOf))
                .toList();
    }

    private Report report(Material material, String asOf) {
        var model = Frame.of(material, NAME);
        model.put("sager", CaseModel.of(material, lastMonths));
        model.put("opgjort", asOf);
        model.put("fordelinger", breakdowns(material));
        return new Report(NAME, NAME + ".ftlh", Classification.OFFENTLIG, Set.of(FileFormat.EXCEL), model);
    }

    private static List<BreakdownView> breakdowns(Material material) {
        return Stream.of(
                        BreakdownView.of(material, "by_center", "center", material.centers()),
                        BreakdownView.of(material, "by_paragraph", "paragraf", List.of()),
                        BreakdownView.of(material, "by_provider_type", "leverandørtype", List.of()),
                        BreakdownView.of(
                                material,
                                "by_ownership",
                                "ejerforhold",
                                List.of("Egne tilbud", "Andre offentlige", "Private")))
                .toList();
    }
}
