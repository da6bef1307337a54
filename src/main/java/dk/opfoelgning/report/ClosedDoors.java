package dk.opfoelgning.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Freemarker offers and templates may not use: the clock, since a document's dates come from its period, and
/// templates made of text, since they cannot be stopped when they loop.
final class ClosedDoors {
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern CLOSED = Pattern.compile("(?<![\\w)\\]])\\.now\\b|\\?\\s*interpret\\b");

    private ClosedDoors() {}

    /// The first one used, if any.
    static Optional<TemplateMistake> in(String name, String template) {
        var code = COMMENT.matcher(template).replaceAll(comment -> blank(comment.group()));
        return CLOSED.matcher(code)
                .results()
                .findFirst()
                .map(found -> TemplateMistake.at(
                        name,
                        Place.of(code, found.start()),
                        found.group() + " is closed to templates; dates come from periode and moededato"));
    }

    private static String blank(String comment) {
        return Matcher.quoteReplacement(comment.replaceAll("[^\n]", " "));
    }
}
