package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.report.ReportType;
import java.util.List;
import org.springframework.stereotype.Component;

/// The follow-ups that documents can be made of again.
@Component
public final class Previews {
    private final Settings settings;
    private final Compare compare;
    private final Materials materials;
    private final Provenances provenances;
    private final FollowUps followUps;
    private final List<ReportType> reportTypes;

    Previews(
            Settings settings,
            Compare compare,
            Materials materials,
            Provenances provenances,
            FollowUps followUps,
            List<ReportType> reportTypes) {
        this.settings = settings;
        this.compare = compare;
        this.materials = materials;
        this.provenances = provenances;
        this.followUps = followUps;
        this.reportTypes = reportTypes;
    }

    /// All that is stored of a follow-up; the database is not needed after.
    ///
    /// @throws NoSuchFollowUp if none of the period is known
    public Preview of(Period period) {
        var followUp = followUps.of(period).orElseThrow(() -> NoSuchFollowUp.notRun(period));
        var told = compare.stored(followUp);
        if (CaseStreams.areDeleted(told.inputs().own(Source.CASES))) {
            throw NoSuchFollowUp.rowsDeleted(period);
        }
        return new Preview(settings, materials.of(told), provenances.all(told), reportTypes);
    }
}
