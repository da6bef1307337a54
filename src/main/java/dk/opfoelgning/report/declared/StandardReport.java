package dk.opfoelgning.report.declared;

import dk.opfoelgning.change.Declared;
import dk.opfoelgning.change.DeclaredFigures;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FigureStyle;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.FolderType;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A report that its folder declares in full.
public final class StandardReport implements FolderType {
    @Override
    public String name() {
        return "standard";
    }

    @Override
    public void check(Declaration declaration) {
        declaration.settings().values().stream().findFirst().ifPresent(setting -> {
            throw declaration.mistake(setting.line(), "ingen indstillinger, for typen standard har ingen");
        });
    }

    @Override
    public Stream<Map.Entry<String, FigureStyle>> styles(Declaration declaration) {
        return declaration.styles();
    }

    @Override
    public List<Figure> figures(Declared declared, Period period) {
        return DeclaredFigures.of(declared, period);
    }

    @Override
    public Report report(Material material, Declared declared) {
        return DeclaredModel.report(material, declared, Map.of());
    }
}
