package dk.opfoelgning.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A template that cannot be made into a document.
public final class TemplateMistake extends RuntimeException {

    public TemplateMistake(String message) {
        super(message);
    }

    /// Numbers that are typed by hand; the first one is named, and the lines of the others.
    static TemplateMistake typed(String template, List<TypedNumbers.Typed> numbers) {
        var first = numbers.getFirst();
        var others = numbers.stream()
                .skip(1)
                .map(number -> Integer.toString(number.line()))
                .collect(Collectors.joining(", "));
        return new TemplateMistake(
                "%s, line %d, column %d: the number %s is typed by hand; print a figure with <@antal figur(…)/>, or mark it as text with <@tekst>…</@tekst>%s"
                        .formatted(
                                template,
                                first.line(),
                                first.column(),
                                first.number(),
                                others.isEmpty() ? "" : " (the same on line " + others + ")"));
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
