package dk.opfoelgning.document.html;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Logo;
import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.ShownFigure;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the page: head, banner of a draft, header, main part and footer.
final class PageWriter {
    private final Markup markup;
    private final Metadata metadata;
    private final Optional<Logo> logo;
    private final TableWriter tables;
    private final ChartWriter charts;
    private Part part = Part.TOP;
    private int asides;

    private enum Part {
        TOP,
        MAIN
    }

    PageWriter(Markup markup, Metadata metadata, Theme theme) {
        this.markup = markup;
        this.metadata = metadata;
        this.tables = new TableWriter(markup);
        this.logo = theme.logo();
        this.charts = new ChartWriter(markup, tables, theme);
    }

    void open(StyleSheet styleSheet) throws IOException {
        markup.raw("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(metadata.title())
                .raw("</title>\n");
        meta("description", metadata.subject().orElse(""));
        meta("author", metadata.municipality().orElse(""));
        markup.raw("<style>\n").raw(styleSheet.css()).raw("</style>\n</head>\n<body>\n");
    }

    private void meta(String name, String content) throws IOException {
        if (!content.isEmpty()) {
            markup.raw("<meta" + Markup.attribute("name", name) + Markup.attribute("content", content) + ">\n");
        }
    }

    void write(Block block) throws IOException {
        if (block instanceof Block.Masthead masthead) {
            masthead(masthead);
        } else {
            openMain();
            flow(block);
        }
    }

    private void openMain() throws IOException {
        if (part == Part.TOP) {
            markup.raw("<main>\n");
            draftMark();
            part = Part.MAIN;
        }
    }

    private void masthead(Block.Masthead masthead) throws IOException {
        markup.raw("<header>\n");
        if (logo.isPresent()) {
            logo(logo.get());
        }
        for (Block.Paragraph sender : masthead.sender()) {
            markup.element("p", " class=\"sender\"", sender.content());
        }
        markup.element("h1", "", masthead.title().content());
        if (!masthead.facts().isEmpty()) {
            facts(" class=\"facts\"", masthead.facts());
        }
        markup.raw("</header>\n");
    }

    /// Silent: the sender's name follows in words.
    private void logo(Logo picture) throws IOException {
        markup.raw("<img class=\"logo\" alt=\"\"" + Markup.attribute("src", picture.dataUri()) + ">\n");
    }

    /// Told in words at the top, and set across each printed page for the eye.
    private void draftMark() throws IOException {
        if (metadata.draftMark().isPresent()) {
            String mark = metadata.draftMark().get();
            markup.raw("<p class=\"draft\">").text(mark).raw("</p>\n");
            markup.raw("<div class=\"watermark\" aria-hidden=\"true\">")
                    .text(mark)
                    .raw("</div>\n");
        }
    }

    private void flow(Block block) throws IOException {
        switch (block) {
            case Block.SectionStart() -> markup.raw("<section>\n");
            case Block.SectionEnd() -> markup.raw("</section>\n");
            case Block.Heading(int level, List<Inline> content) -> markup.element("h" + level, "", content);
            case Block.Paragraph(List<Inline> content) -> markup.element("p", "", content);
            case Block.Note(List<Inline> content) -> markup.element("p", " class=\"note\"", content);
            case Block.Listing listing -> listing(listing);
            case Block.Definitions(List<Block.Fact> facts) -> facts("", facts);
            case Block.KeyFigures(List<Block.KeyFigure> figures) -> keyFigures(figures);
            case Block.Figure figure -> charts.write(figure);
            case Block.Aside(List<Block> content) -> aside(content);
            case Table table -> tables.write(table);
            case Block.Masthead masthead -> masthead(masthead);
        }
    }

    private void listing(Block.Listing listing) throws IOException {
        String name = listing.marker() == Block.Marker.NUMBER ? "ol" : "ul";
        markup.raw("<" + name + ">\n");
        for (Block.Item item : listing.items()) {
            markup.raw("<li>").inlines(item.content());
            for (Block.Listing nested : item.nested()) {
                markup.raw("\n");
                listing(nested);
            }
            markup.raw("</li>\n");
        }
        markup.raw("</" + name + ">\n");
    }

    private void facts(String attributes, List<Block.Fact> facts) throws IOException {
        markup.raw("<dl" + attributes + ">\n");
        for (Block.Fact fact : facts) {
            markup.raw("<div>");
            markup.element("dt", "", fact.term());
            markup.element("dd", "", fact.description());
            markup.raw("</div>\n");
        }
        markup.raw("</dl>\n");
    }

    private void keyFigures(List<Block.KeyFigure> figures) throws IOException {
        markup.raw("<dl class=\"key-figures\">\n");
        for (Block.KeyFigure figure : figures) {
            markup.raw("<div>");
            markup.element("dt", "", figure.label());
            markup.element("dd", "", figure.value());
            if (figure.change().isPresent()) {
                markup.element("dd", " class=\"change\"", figure.change().get());
            }
            markup.raw("</div>\n");
        }
        markup.raw("</dl>\n");
    }

    private void aside(List<Block> content) throws IOException {
        asides++;
        markup.raw("<aside"
                + Markup.attribute("aria-label", asides == 1 ? "Kilder og definitioner" : "Kilder " + asides) + ">\n");
        for (Block block : content) {
            flow(block);
        }
        markup.raw("</aside>\n");
    }

    /// @param figures that the page shows
    void close(List<ShownFigure> figures) throws IOException {
        openMain();
        new OriginsWriter(markup).write(Origins.of(figures, markup.prints()));
        markup.raw("</main>\n<footer>\n<p>").text(sender());
        if (metadata.journal().isPresent()) {
            markup.raw(" · <span class=\"journal\">")
                    .text(metadata.journal().get())
                    .raw("</span>");
        }
        markup.raw("</p>\n</footer>\n</body>\n</html>\n");
    }

    private String sender() {
        return Stream.of(metadata.municipality(), Optional.of(metadata.shortTitle()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
