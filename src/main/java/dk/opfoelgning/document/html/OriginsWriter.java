package dk.opfoelgning.document.html;

import dk.opfoelgning.facts.Provenance;
import java.io.IOException;
import java.util.List;

/// Writes where the numbers come from, folded up at the end of the page.
record OriginsWriter(Markup markup) {
    private static final String OPENING = """
            <details class="origins">
            <summary><h2>Hvor kommer tallene fra?</h2></summary>
            <p>Her står dokumentets tal med formel og kilde. En kilde er en fil; i parentes står, hvor mange rækker den \
            har, og de første otte tegn af dens SHA-256.</p>
            """;

    void write(List<Origins.Group> groups) throws IOException {
        if (groups.isEmpty()) {
            return;
        }
        markup.raw(OPENING);
        for (var group : groups) {
            group(group);
        }
        markup.raw("</details>\n");
    }

    private void group(Origins.Group group) throws IOException {
        if (group.title().isEmpty()) {
            titledByFormula(group.formula());
        } else {
            line("h3", group.title());
            line("p", group.formula());
        }
        for (var part : group.parts()) {
            part(part);
        }
    }

    /// Its first sentence is the title.
    private void titledByFormula(String formula) throws IOException {
        var sentences = formula.split("(?<=\\.) (?=\\p{Lu})", 2);
        line("h3", sentences[0].replaceFirst("\\.$", ""));
        if (sentences.length > 1) {
            line("p", sentences[1]);
        }
    }

    private void line(String element, String text) throws IOException {
        line(element, "", text);
    }

    private void line(String element, String attributes, String text) throws IOException {
        markup.raw("<" + element + attributes + ">").text(text).raw("</" + element + ">\n");
    }

    private void part(Origins.Part part) throws IOException {
        line("p", " class=\"note\"", source(part.provenance()));
        markup.raw("<ul>\n");
        for (var line : part.lines()) {
            values(line);
        }
        markup.raw("</ul>\n");
    }

    private static String source(Provenance provenance) {
        var note = provenance.note().isEmpty() ? "" : " (" + provenance.note() + ")";
        return "Kilde" + note + ": " + String.join("; ", provenance.sources());
    }

    private void values(Origins.Line line) throws IOException {
        markup.raw("<li>").text(line.label().isEmpty() ? "" : line.label() + ": ");
        var between = "";
        for (var value : line.values()) {
            markup.raw(between).text(value.about().inDanish() + "\u00a0");
            markup.raw("<b>").text(value.text()).raw("</b>");
            between = "; ";
        }
        markup.text(line.unit().isEmpty() ? "" : " (" + line.unit() + ")").raw("</li>\n");
    }
}
