package dk.opfoelgning.document;

import dk.opfoelgning.facts.ShownFigure;
import java.util.List;

/// A document before it has a format.
///
/// @param xhtml semantic XHTML in the vocabulary
/// @param figures what it shows, as whoever holds the document may know it; in the order of `figures.csv`
public record Manuscript(String xhtml, List<ShownFigure> figures) {

    /// A document that shows no figures.
    public static Manuscript of(String xhtml) {
        return new Manuscript(xhtml, List.of());
    }
}
