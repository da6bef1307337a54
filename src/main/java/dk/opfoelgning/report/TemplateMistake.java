package dk.opfoelgning.report;

import org.jspecify.annotations.Nullable;

/// A template that cannot be made into a document.
public final class TemplateMistake extends RuntimeException {

    public TemplateMistake(String message) {
        super(message);
    }

    static TemplateMistake at(
            @Nullable String template, @Nullable Integer line, @Nullable Integer column, @Nullable String problem) {
        return new TemplateMistake("%s, line %s, column %s: %s".formatted(template, line, column, firstLine(problem)));
    }

    /// Freemarker adds advice for programmers on the lines that follow.
    private static String firstLine(@Nullable String problem) {
        return problem == null
                ? "the template cannot be read"
                : problem.strip()
                        .lines()
                        .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
                        .reduce((one, next) -> one + " " + next.strip())
                        .orElse("");
    }
}
