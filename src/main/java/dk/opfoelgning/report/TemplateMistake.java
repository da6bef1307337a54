package dk.opfoelgning.report;

import dk.opfoelgning.facts.CprShape;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A template that cannot be made into a document.
public final class TemplateMistake extends RuntimeException {

    private static final Pattern FRAME =
            Pattern.compile("\\[in template \"([^\"]+)\"(?: in \\w+ \"[^\"]+\")? at line (\\d+), column (\\d+)");

    /// Freemarker's list of all that could have stood there.
    private static final Pattern TOKENS = Pattern.compile("(?i)^\\s*was expecting");

    public TemplateMistake(String message) {
        super(CprShape.masked(message));
    }

    /// Numbers that are typed by hand; the first one is named, and the lines of the others.
    static TemplateMistake typed(String template, List<TypedNumbers.Typed> numbers) {
        var first = numbers.getFirst();
        var others = numbers.stream()
                .skip(1)
                .map(number -> Integer.toString(number.place().line()))
                .collect(Collectors.joining(", "));
        return new TemplateMistake(
                "%s, line %d, column %d: the number %s is typed by hand; print a figure with <@antal figur(…)/>, or mark it as text with <@tekst>…</@tekst>%s"
                        .formatted(
                                template,
                                first.place().line(),
                                first.place().column(),
                                first.number(),
                                others.isEmpty() ? "" : " (the same on line " + others + ")"));
    }

    /// A mistake that a macro met names where the report's own template called it.
    static TemplateMistake of(TemplateException e, String template) {
        var mistake =
                at(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), e.getMessageWithoutStackTop());
        if (template.equals(e.getTemplateSourceName())) {
            return mistake;
        }
        return FRAME.matcher(String.valueOf(e.getFTLInstructionStack()))
                .results()
                .filter(frame -> frame.group(1).equals(template))
                .findFirst()
                .map(frame -> new TemplateMistake("%s, line %s, column %s: %s (found in %s)"
                        .formatted(
                                template,
                                frame.group(2),
                                frame.group(3),
                                firstLine(e.getMessageWithoutStackTop()),
                                e.getTemplateSourceName())))
                .orElse(mistake);
    }

    static TemplateMistake at(String template, Place place, String problem) {
        return at(template, place.line(), place.column(), problem);
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
                        .takeWhile(line -> !line.isBlank()
                                && !line.startsWith("----")
                                && !TOKENS.matcher(line).find())
                        .reduce((one, next) -> one + " " + next.strip())
                        .orElse("");
    }
}
