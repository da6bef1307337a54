package dk.opfoelgning.delivery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The part of a text around the first thing that was found in it.
final class Excerpt {
    private static final int LENGTH = 240;
    private static final int BEFORE = 80;

    private Excerpt() {}

    /// @param found whether it is what somebody looks for
    public record Piece(String text, boolean found) {}

    static List<Piece> of(String text, Pattern marked) {
        var shown = cut(text, marked);
        var pieces = new ArrayList<Piece>();
        int end = 0;
        var each = marked.matcher(shown);
        while (each.find()) {
            add(pieces, shown.substring(end, each.start()), false);
            add(pieces, each.group(), true);
            end = each.end();
        }
        add(pieces, shown.substring(end), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    /// At blanks, with dots where something is left out.
    private static String cut(String text, Pattern marked) {
        if (text.length() <= LENGTH) {
            return text;
        }
        var first = marked.matcher(text);
        int start = first.find() ? Math.max(0, first.start() - BEFORE) : 0;
        start = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        int end = Math.min(text.length(), start + LENGTH);
        end = end == text.length() ? end : Math.max(text.lastIndexOf(' ', end), start + 1);
        return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
    }
}
