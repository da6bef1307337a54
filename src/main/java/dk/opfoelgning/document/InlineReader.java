package dk.opfoelgning.document;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads running text, with white space collapsed as in a browser.
final class InlineReader {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Cursor cursor;
    /// Few in a document, though it has many numbers.
    private final Map<Inline.Display, Inline.Display> displays = new HashMap<>();

    private Gap gap = Gap.NONE;

    /// White space seen since the last letter, if it is to be kept.
    private enum Gap {
        NONE,
        PENDING,
        DROPPED
    }

    InlineReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Reads a whole element of running text and moves past it.
    List<Inline> element() {
        List<Inline> content = start();
        if (!cursor.atEnd()) {
            throw cursor.notAllowedHere("text, strong, em, a, br or data");
        }
        cursor.advance();
        return content;
    }

    /// Reads from an element's start up to its end or the first element that is no running text.
    List<Inline> start() {
        gap = Gap.DROPPED;
        cursor.advanceInText();
        return content();
    }

    private List<Inline> content() {
        var content = new ArrayList<Inline>(1);
        var text = new StringBuilder();
        while (cursor.atText() || isInline()) {
            if (cursor.atText()) {
                append(cursor.text(), text);
                cursor.advanceInText();
            } else {
                close(text);
                flush(text, content);
                content.add(inline());
            }
        }
        if (isInlineEnd()) {
            close(text);
        }
        flush(text, content);
        return List.copyOf(content);
    }

    private boolean isInline() {
        return cursor.atStart() && Vocabulary.INLINES.contains(cursor.name());
    }

    private boolean isInlineEnd() {
        return cursor.atEnd() && Vocabulary.INLINES.contains(cursor.name());
    }

    private void append(String raw, StringBuilder text) {
        for (int i = 0; i < raw.length(); i++) {
            append(raw.charAt(i), text);
        }
    }

    private void append(char letter, StringBuilder text) {
        if (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
            gap = gap == Gap.NONE ? Gap.PENDING : gap;
            return;
        }
        if (gap == Gap.PENDING) {
            text.append(' ');
        }
        gap = Gap.NONE;
        text.append(letter);
    }

    /// Writes the space before an inline element outside of it.
    private void close(StringBuilder text) {
        if (gap == Gap.PENDING) {
            text.append(' ');
            gap = Gap.DROPPED;
        }
    }

    private static void flush(StringBuilder text, List<Inline> content) {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    private Inline inline() {
        return switch (cursor.name()) {
            case "strong" -> new Inline.Strong(span());
            case "em" -> new Inline.Emphasis(span());
            case "a" -> link();
            case "data" -> data();
            default -> lineBreak();
        };
    }

    private List<Inline> span() {
        cursor.advanceInText();
        List<Inline> content = content();
        if (!cursor.atEnd()) {
            throw cursor.notAllowedHere("text, strong, em, a, br or data");
        }
        cursor.advanceInText();
        return content;
    }

    private Inline link() {
        String href = cursor.required("href");
        try {
            var uri = new URI(href);
            if (uri.getScheme() != null && !SCHEMES.contains(uri.getScheme())) {
                throw cursor.failure(
                        "Link to \"" + uri.getScheme() + ":\" is not allowed; expected http, https or mailto");
            }
        } catch (URISyntaxException e) {
            throw cursor.failure("The href is not an address; expected a URI");
        }
        return new Inline.Link(href, span());
    }

    private Inline data() {
        BigDecimal value = decimal(cursor.required("value"));
        var figure = cursor.attribute("data-figure");
        var display = new Inline.Display(cursor.attribute("data-format"), cursor.attribute("data-unit"));
        return new Inline.Data(dataText(), value, figure, displays.computeIfAbsent(display, same -> same));
    }

    private String dataText() {
        var text = new StringBuilder();
        cursor.advanceInText();
        while (cursor.atText()) {
            append(cursor.text(), text);
            cursor.advanceInText();
        }
        if (cursor.atStart() || text.toString().isBlank()) {
            throw cursor.notAllowedHere("the number as text in <data>");
        }
        cursor.advanceInText();
        return text.toString();
    }

    private BigDecimal decimal(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw cursor.failure("The value of <data> is not a number; expected digits with a decimal point");
        }
    }

    private Inline lineBreak() {
        cursor.advanceInText();
        if (!cursor.atEnd()) {
            throw cursor.notAllowedHere("nothing inside <br>");
        }
        cursor.advanceInText();
        gap = Gap.DROPPED;
        return new Inline.LineBreak();
    }
}
