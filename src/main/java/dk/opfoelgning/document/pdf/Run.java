package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of text in one style, perhaps within a link.
record Run(String text, TextStyle style, @Nullable LinkTarget link) {
    private static final char NO_BREAK_SPACE = '\u00a0';

    static List<Run> of(List<Inline> content, TextStyle style, Look look) {
        var runs = new ArrayList<Run>(1);
        collect(content, style, null, look, runs);
        return runs;
    }

    private static void collect(
            List<Inline> content, TextStyle style, @Nullable LinkTarget link, Look look, List<Run> runs) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Strong(List<Inline> inner) -> collect(inner, style.with(Cut.SEMIBOLD), link, look, runs);
                case Inline.Emphasis(List<Inline> inner) -> collect(inner, italic(style), link, look, runs);
                case Inline.Link(String href, List<Inline> inner) ->
                    collect(inner, style.with(look.accent), new LinkTarget(href, Inline.line(inner)), look, runs);
                default -> runs.add(new Run(drawable(inline.text(), style.face()), style, link));
            }
        }
    }

    private static TextStyle italic(TextStyle style) {
        return style.cut() == Cut.SEMIBOLD ? style : style.with(Cut.ITALIC);
    }

    /// Replaces what the face can't show, so that nothing vanishes in silence.
    static String drawable(String text, Face face) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDrawable(text.charAt(i), face)) {
                return replaced(text, face);
            }
        }
        return text;
    }

    private static boolean isDrawable(char letter, Face face) {
        return letter == '\n' || Breaks.isInvisible(letter) || face.has(letter);
    }

    private static String replaced(String text, Face face) {
        var drawable = new StringBuilder();
        text.codePoints().forEach(point -> drawable.append(replaced(point, face)));
        return drawable.toString();
    }

    private static char replaced(int point, Face face) {
        if (Character.isBmpCodePoint(point) && isDrawable((char) point, face)) {
            return (char) point;
        }
        return Character.isSpaceChar(point) ? NO_BREAK_SPACE : '?';
    }
}
