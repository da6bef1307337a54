package dk.opfoelgning.delivery.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What the page is about.
///
/// @param input the folder with the extracts
/// @param output the folder with the documents
/// @param municipality whose page it is
/// @param fileName what a centre is called in file names
/// @param mailTrouble asks the mail server what is wrong with it: empty where nothing is
/// @param first what is stored to begin with
public record Site(
        Path input,
        Path output,
        String municipality,
        UnaryOperator<String> fileName,
        Desks desks,
        Supplier<Optional<String>> mailTrouble,
        Snapshot first,
        Intake intake,
        Clock clock) {}
