package dk.opfoelgning.extract;

import java.util.List;

/// What was read.
///
/// @param path relative to the input folder, with `/`
/// @param sha256 of the file's bytes, in hex
/// @param rows below the heading, blank ones not counted
/// @param unknownColumns headings that were ignored
public record Reading(String path, String sha256, long rows, List<String> unknownColumns) {}
