package dk.opfoelgning.job;

import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.control.ControlExtract;
import dk.opfoelgning.extract.declared.GateFile;
import dk.opfoelgning.facts.Gate;
import java.util.List;

/// The quality gates as they are declared now.
final class QualityGates {
    private QualityGates() {}

    /// In the order of their declaration.
    static List<Gate> of(Settings settings) {
        return GateFile.read(
                settings.input(),
                DeclaredReports.kinds(settings.templates()).stream()
                        .filter(kind -> !(kind instanceof ControlExtract)
                                && Source.OF_INPUT_FOLDER.stream().noneMatch(source -> source.kind() == kind))
                        .map(ExtractKind::name)
                        .toList());
    }
}
