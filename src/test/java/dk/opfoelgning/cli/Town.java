package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A few citizens' input, and what is made of it.
record Town(FewCitizens input, Path output) {

    static Town in(Path folder) throws IOException {
        return new Town(FewCitizens.in(folder.resolve("input")), folder.resolve("output"));
    }

    /// The same town with all that was made of it, to go on from.
    Town copyTo(Path folder) throws IOException {
        return new Town(
                new FewCitizens(FolderCopy.of(input.folder(), folder.resolve("input"))),
                FolderCopy.of(output, folder.resolve("output")));
    }

    Path made(String file) {
        return output.resolve(file);
    }

    FiguresCsv figures(String edition) throws IOException {
        return FiguresCsv.of(made(edition));
    }

    /// A page without its marks.
    String page(String file) throws IOException {
        return Files.readString(made(file))
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    Cli.Result ran(String... more) {
        return Cli.run(input.folder(), output, more);
    }

    void run(String period, String... more) {
        var arguments = new ArrayList<>(List.of("--period", period));
        arguments.addAll(List.of(more));
        done(ran(arguments.toArray(String[]::new)));
    }

    void approve(String period) {
        done(command("approve", "--period", period));
    }

    Cli.Result command(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--input", input.folder().toString(), "--output", output.toString()));
        return Cli.execute(all.toArray(String[]::new));
    }

    static void done(Cli.Result result) {
        assertEquals(0, result.exitCode(), result.text());
    }
}
