package dk.opfoelgning.report;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.FileFormat;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// One document to be made: which template, and what it sees besides the figures.
///
/// @param name of the document's files, without ending
/// @param template the file in the folder of templates
/// @param formats that its files come in, at least one
public record Report(
        String name,
        String template,
        Classification classification,
        Set<FileFormat> formats,
        Map<String, Object> model) {

    /// In every format.
    public Report(String name, String template, Classification classification, Map<String, Object> model) {
        this(name, template, classification, EnumSet.allOf(FileFormat.class), model);
    }
}
