package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.report.ReportType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The follow-ups that documents can be made of again.
@Component
public final class Previews {
    private final Settings settings;
    private final Materials materials;
    private final FollowUps followUps;
    private final CaseStreams cases;
    private final List<ReportType> reportTypes;

    Previews(
            Settings settings,
            Materials materials,
            FollowUps followUps,
            CaseStreams cases,
            List<ReportType> reportTypes) {
        this.settings = settings;
        this.materials = materials;
        this.followUps = followUps;
        this.cases = cases;
        this.reportTypes = reportTypes;
    }

    /// All that is stored of a follow-up; the database is not needed after.
    ///
    /// @throws NoSuchFollowUp if none of the period is known
    public Preview of(Period period) {
        var followUp = followUps.of(period).orElseThrow(() -> NoSuchFollowUp.notRun(period));
        if (cases.areDeleted(Optional.of(period))) {
            throw NoSuchFollowUp.rowsDeleted(period);
        }
        return new Preview(settings, materials.stored(followUp), reportTypes);
    }
}
