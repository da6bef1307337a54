package dk.opfoelgning.extract;

import dk.opfoelgning.facts.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What came of reading one file of May 2026.
record Taken<T>(Reading reading, List<T> rows, Problems problems) {
    static final AreaSettings AREAS = new AreaSettings("730", Map.of());
    static final Surroundings MAY =
            new Surroundings(Period.parse("2026-05"), AREAS, Set.of("orientering", "maanedsstatus"));

    static <T> Taken<T> from(ExtractKind<T> kind, Path input, Path file) {
        return from(kind, input, file, MAY);
    }

    static <T> Taken<T> from(ExtractKind<T> kind, Path input, Path file, Surroundings surroundings) {
        try {
            var problems = new Problems();
            var rows = new ArrayList<T>();
            var names = ColumnNames.read(input, problems);
            var reading = new ExtractReader(names).read(kind, input, file, surroundings, rows::add, problems);
            return new Taken<>(reading, rows, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of a CSV file in the folder `2026-05`.
    static <T> Taken<T> from(ExtractKind<T> kind, Path input, String text) {
        return from(kind, input, write(input, kind.name() + ".csv", text, StandardCharsets.UTF_8));
    }

    static Path write(Path input, String name, String text, Charset charset) {
        return write(input, name, text.getBytes(charset));
    }

    static Path write(Path input, String name, byte[] bytes) {
        try {
            var file = input.resolve("2026-05").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `rule @line column` of each error.
    List<String> errors() {
        return problems.listed().stream().map(Taken::place).toList();
    }

    List<String> warnings() {
        return problems.warnings().stream().map(Taken::place).toList();
    }

    private static String place(Problem problem) {
        return problem.rule() + " @" + problem.line() + (problem.column() == null ? "" : " " + problem.column());
    }
}
