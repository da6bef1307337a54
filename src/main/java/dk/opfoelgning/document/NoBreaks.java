package dk.opfoelgning.document;

import java.util.List;
import java.util.regex.Pattern;

/// Keeps together what no line may part, such as `§ 85`, `nr. 17`, `457,2 mio. kr.` and `6. december 2023`: a space
/// there becomes one that doesn't break. Numbers in `<data>` stay as they were written.
final class NoBreaks {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String MONTH =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b";

    /// What stands before or after a space in a phrase short enough to stay whole in a narrow column too.
    private static final String SHORT = "(?<=§ )(?=\\S)"
            + "|(?<=(?:nr|\\b(?:stk|kl))\\. )(?=\\d)"
            + "|(?<=\\bI )(?=alt\\b)"
            + "|(?<=\\d )(?=(?:kr|mio|mia|pct)\\.|%)"
            + "|(?<=\\bmi[oa]\\. )(?=kr\\.)";

    private static final Pattern IN_CELL = pattern(SHORT);
    private static final Pattern IN_TEXT = pattern(SHORT
            + "|(?<=\\bpr\\. )(?=\\S)|(?<=\\bden )(?=\\d)"
            + "|(?<=\\d\\. )(?=" + MONTH + ")|(?<=\\d\\.[ \u00a0]" + MONTH + " )(?=\\d{4})");

    private final String text;
    private int at;

    private NoBreaks(String text) {
        this.text = text;
    }

    private static Pattern pattern(String places) {
        return Pattern.compile(
                " (?:" + places + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// In running text and titles.
    static List<Inline> inText(List<Inline> content) {
        return set(content, IN_TEXT);
    }

    /// In a table's cell, whose column may be narrow.
    static List<Inline> inCell(List<Inline> content) {
        return set(content, IN_CELL);
    }

    private static List<Inline> set(List<Inline> content, Pattern places) {
        String text = Inline.text(content);
        if (text.indexOf(' ') < 0) {
            return content;
        }
        String whole = places.matcher(text).replaceAll(String.valueOf(NO_BREAK_SPACE));
        return whole.equals(text) ? content : new NoBreaks(whole).again(content);
    }

    /// The same content, with as much of the new text as each part has of the old.
    private List<Inline> again(List<Inline> content) {
        return content.stream().map(this::again).toList();
    }

    private Inline again(Inline inline) {
        return switch (inline) {
            case Inline.Text(String old) -> new Inline.Text(next(old.length()));
            case Inline.Strong(List<Inline> content) -> new Inline.Strong(again(content));
            case Inline.Emphasis(List<Inline> content) -> new Inline.Emphasis(again(content));
            case Inline.Link(String href, List<Inline> content) -> new Inline.Link(href, again(content));
            case Inline.Data data -> passed(data);
            case Inline.LineBreak lineBreak -> passed(lineBreak);
        };
    }

    private Inline passed(Inline inline) {
        at += inline.text().length();
        return inline;
    }

    private String next(int length) {
        at += length;
        return text.substring(at - length, at);
    }
}
