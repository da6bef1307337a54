package dk.opfoelgning.document.html;

import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.facts.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

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
        markup.raw("<" + element + ">").text(text).raw("</" + element + ">\n");
    }

    private void part(Origins.Part part) throws IOException {
        line("p", source(part.provenance()));
        markup.raw("<ul>\n");
        for (var line : part.lines()) {
            values(line);
        }
        markup.raw("</ul>\n");
    }

    private static String source(Provenance provenance) {
        var note = provenance.note().isEmpty() ? "" : " (" + provenance.note() + ")";
        var files = provenance.files().isEmpty()
                ? "ingen fil"
                : provenance.files().stream().map(OriginsWriter::file).collect(Collectors.joining("; "));
        return "Kilde" + note + ": " + files;
    }

    private static String file(SourceFile file) {
        return "%s (%s, %s)".formatted(file.path(), file.size(), file.shortHash());
    }

    private void values(Origins.Line line) throws IOException {
        var unit = line.unit().isEmpty() ? "" : ", " + line.unit();
        markup.raw("<li>").text(line.about().inDanish() + unit + ": ");
        var between = "";
        for (var value : line.values()) {
            markup.raw(between).text(value.label().isEmpty() ? "" : value.label() + " ");
            markup.raw("<b>").text(value.text()).raw("</b>");
            between = "; ";
        }
        markup.raw("</li>\n");
    }
}
