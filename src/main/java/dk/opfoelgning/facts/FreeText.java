package dk.opfoelgning.facts;

/// A file of `tekster`: a short contribution that takes its place among a document's sections.
///
/// @param name the file's, without ending
/// @param position among the sections; those of the program stand at 10, 20 …
/// @param markdown CommonMark
public record FreeText(String name, String title, int position, String markdown) {}
