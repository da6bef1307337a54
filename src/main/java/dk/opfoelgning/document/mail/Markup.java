package dk.opfoelgning.document.mail;

import dk.opfoelgning.document.Inline;
import java.util.List;
import java.util.stream.Collectors;

/// Running text as HTML.
final class Markup {
    private Markup() {}

    static String of(List<Inline> content, Ink ink) {
        return content.stream().map(inline -> of(inline, ink)).collect(Collectors.joining());
    }

    private static String of(Inline inline, Ink ink) {
        return switch (inline) {
            case Inline.Text(String text) -> escaped(text);
            case Inline.Strong(List<Inline> content) -> "<strong>" + of(content, ink) + "</strong>";
            case Inline.Emphasis(List<Inline> content) -> "<em>" + of(content, ink) + "</em>";
            case Inline.Link(String href, List<Inline> content) ->
                "<a%s class=\"accent\" style=\"color:%s\">%s</a>"
                        .formatted(
                                attribute("href", href), ink.theme().palette().accent(), of(content, ink));
            case Inline.LineBreak() -> "<br>";
            case Inline.Data data -> escaped(data.text());
        };
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
