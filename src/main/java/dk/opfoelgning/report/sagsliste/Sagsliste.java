package dk.opfoelgning.report.sagsliste;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.FileFormat;
import dk.opfoelgning.report.AgendaView;
import dk.opfoelgning.report.Frame;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import java.util.EnumSet;
import java.util.List;

/// The committee's item with what is expected at coming meetings.
public final class Sagsliste implements ReportType {
    private static final String NAME = "sagsliste";

    /// None where the period has no list of its own.
    @Override
    public List<Report> reports(Material material) {
        if (material.agenda().isEmpty()) {
            return List.of();
        }
        var model = Frame.of(material, NAME);
        model.put("moederne", AgendaView.of(material.agenda()));
        var formats = EnumSet.of(FileFormat.PDF, FileFormat.HTML);
        return List.of(new Report(NAME, "sagsliste.ftlh", Classification.OFFENTLIG, formats, model));
    }
}
