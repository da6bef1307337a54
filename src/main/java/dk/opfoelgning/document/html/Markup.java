package dk.opfoelgning.document.html;

import dk.opfoelgning.document.Inline;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Writes elements and escaped text.
final class Markup {
    private final Writer writer;
    private final SequencedMap<String, List<Inline.Data>> prints = new LinkedHashMap<>();

    Markup(Writer writer) {
        this.writer = writer;
    }

    Markup raw(String markup) throws IOException {
        writer.write(markup);
        return this;
    }

    Markup text(String text) throws IOException {
        writer.write(escaped(text));
        return this;
    }

    /// An element on a line of its own; the attributes as they stand in the tag.
    void element(String name, String attributes, List<Inline> content) throws IOException {
        raw("<" + name + attributes + ">").inlines(content).raw("</" + name + ">\n");
    }

    Markup inlines(List<Inline> content) throws IOException {
        for (Inline inline : content) {
            inline(inline);
        }
        return this;
    }

    private void inline(Inline inline) throws IOException {
        switch (inline) {
            case Inline.Text(String text) -> text(text);
            case Inline.Strong(List<Inline> content) -> span("strong", "", content);
            case Inline.Emphasis(List<Inline> content) -> span("em", "", content);
            case Inline.Link(String href, List<Inline> content) -> span("a", attribute("href", href), content);
            case Inline.LineBreak() -> raw("<br>");
            case Inline.Data data -> data(data);
        }
    }

    private void span(String name, String attributes, List<Inline> content) throws IOException {
        raw("<" + name + attributes + ">").inlines(content).raw("</" + name + ">");
    }

    /// How each figure was printed so far, by the figure's key, in order of appearance.
    SequencedMap<String, List<Inline.Data>> prints() {
        return prints;
    }

    private void data(Inline.Data data) throws IOException {
        data.figure().ifPresent(figure -> prints.computeIfAbsent(figure, _ -> new ArrayList<>())
                .add(data));
        raw("<data" + attribute("value", data.value().toPlainString()) + ">")
                .text(data.text())
                .raw("</data>");
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
