package dk.opfoelgning.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// A copy of the sample's input folder that a test may spoil.
record Sample(Path folder) {
    static final Path SHIPPED = Path.of("input");
    /// What the launcher trains on.
    static final Path FEW_ROWS = Path.of("src/training/input");

    static Sample copyTo(Path folder) throws IOException {
        return copy(SHIPPED, folder);
    }

    /// For tests that are about something else than a real month's figures.
    static Sample fewRowsTo(Path folder) throws IOException {
        return copy(FEW_ROWS, folder);
    }

    /// The sample with the examples of the reports that folders of templates declare.
    static Sample withDeclaredTo(Path folder) throws IOException {
        var sample = copy(SHIPPED, folder);
        for (var name : List.of("aftalemaal", "puljemidler")) {
            sample.write("2026-05/" + name + ".csv", Files.readString(Path.of("templates", name, "eksempel.csv")));
        }
        return sample;
    }

    private static Sample copy(Path from, Path folder) throws IOException {
        return new Sample(FolderCopy.of(from, folder));
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    String text(String path) throws IOException {
        return Files.readString(file(path));
    }

    Sample write(String path, String text) throws IOException {
        Files.write(file(path), text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Sample edit(String path, UnaryOperator<String> change) throws IOException {
        return write(path, change.apply(text(path)));
    }

    /// Changes one line, counted from 1.
    Sample editLine(String path, int line, UnaryOperator<String> change) throws IOException {
        var lines = text(path).split("\n", -1);
        lines[line - 1] = change.apply(lines[line - 1]);
        return write(path, String.join("\n", lines));
    }

    Sample delete(String path) throws IOException {
        Files.delete(file(path));
        return this;
    }
}
