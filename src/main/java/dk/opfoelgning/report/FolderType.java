package dk.opfoelgning.report;

import dk.opfoelgning.change.Declared;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FigureStyle;
import dk.opfoelgning.facts.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A kind of report that folders of templates can name as their `type`.
public interface FolderType extends ReportType {

    /// As in `report.yml`.
    String name();

    /// @throws DeclarationMistake if the declaration lacks what the type needs
    void check(Declaration declaration);

    /// How each of the report's figures is printed, by id.
    Stream<Map.Entry<String, FigureStyle>> styles(Declaration declaration);

    List<Figure> figures(Declared declared, Period period);

    Report report(Material material, Declared declared);

    /// One for each folder of this type.
    @Override
    default List<Report> reports(Material material) {
        return material.declared().stream()
                .filter(declared -> declared.declaration().type().equals(name()))
                .map(declared -> report(material, declared))
                .toList();
    }
}
