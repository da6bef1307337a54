package dk.opfoelgning.report.declared;

import dk.opfoelgning.change.Declared;
import dk.opfoelgning.change.DeclaredFigures;
import dk.opfoelgning.change.PoolRules;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FigureStyle;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import dk.opfoelgning.report.FolderType;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A declared report that also shares out a pool among its rows, in two ways.
public final class PoolReport implements FolderType {
    @Override
    public String name() {
        return "puljemidler";
    }

    @Override
    public void check(Declaration declaration) {
        PoolSettings.rules(declaration);
    }

    @Override
    public Stream<Map.Entry<String, FigureStyle>> styles(Declaration declaration) {
        var points = new FigureStyle(Unit.COUNT, "", 0, "point", "point");
        return Stream.of(
                        declaration.styles(),
                        PoolRules.AMOUNTS.stream()
                                .map(end -> Map.entry(
                                        declaration.id(end), new FigureStyle(Unit.KRONER, "oere", 2, "", ""))),
                        PoolRules.COVERAGES.stream()
                                .map(end -> Map.entry(declaration.id(end), FigureStyle.of(Unit.PERCENT))),
                        Stream.of(PoolRules.POINTS, PoolRules.MOST_POINTS)
                                .map(end -> Map.entry(declaration.id(end), points)))
                .flatMap(styles -> styles);
    }

    @Override
    public List<Figure> figures(Declared declared, Period period) {
        return Stream.concat(
                        DeclaredFigures.of(declared, period).stream(),
                        PoolSettings.rules(declared.declaration()).figures(declared, period).stream())
                .toList();
    }

    @Override
    public Report report(Material material, Declared declared) {
        var rules = PoolSettings.rules(declared.declaration());
        return DeclaredModel.report(
                material, declared, Map.of("kriterier", rules.criteria(), "ansoegt", rules.amount()));
    }
}
