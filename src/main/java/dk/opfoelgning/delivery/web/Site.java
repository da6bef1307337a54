package dk.opfoelgning.delivery.web;

import java.nio.file.Path;
import java.time.Clock;

/// What the page is about.
///
/// @param input the folder with the extracts
/// @param output the folder with the documents
/// @param municipality whose page it is
/// @param first what is stored to begin with
public record Site(
        Path input, Path output, String municipality, Desks desks, Snapshot first, Intake intake, Clock clock) {}
