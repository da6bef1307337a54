package dk.opfoelgning.report;

import dk.opfoelgning.facts.Classification;
import java.util.Map;

/// One document to be made: which template, and what it sees besides the figures.
///
/// @param name of the document's files, without ending
/// @param template the file in the folder of templates
public record Report(String name, String template, Classification classification, Map<String, Object> model) {}
