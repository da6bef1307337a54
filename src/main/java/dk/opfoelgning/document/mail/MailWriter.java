package dk.opfoelgning.document.mail;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Theme;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a mail as HTML of nested tables, one column of at most 600 pixels, without pictures.
final class MailWriter {
    private static final String LAYOUT =
            "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\"";
    private static final int TILES = 2;

    private final Metadata metadata;
    private final Theme theme;
    private final Ink ink;
    private final String subject;
    private final StringBuilder out = new StringBuilder();

    MailWriter(Metadata metadata, Theme theme, String subject) {
        this.metadata = metadata;
        this.theme = theme;
        this.ink = new Ink(theme);
        this.subject = subject;
    }

    String write(List<Block> blocks) {
        open();
        blocks.forEach(this::block);
        // Outlook gives no table a greatest width, so that it gets one around it
        out.append(
                "</td></tr></table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr></table>\n</body></html>\n");
        return out.toString();
    }

    private void open() {
        out.append("<!DOCTYPE html>\n<html lang=\"da\"><head><meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>")
                .append(Markup.escaped(subject))
                .append("</title>\n<style>\n")
                .append(Ink.head())
                .append("</style></head>\n<body class=\"back\" style=\"margin:0;padding:0;background:%s\">\n"
                        .formatted(theme.palette().box()))
                .append(LAYOUT + "><tr><td align=\"center\" style=\"padding:16px 0\">\n")
                .append("<!--[if mso]><table role=\"presentation\" width=\"600\"><tr><td><![endif]-->\n")
                .append(LAYOUT + " class=\"page\" style=\"max-width:600px;background:#FFFFFF;text-align:left\">"
                        + "<tr><td class=\"inner\" style=\"padding:28px 32px\">\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Masthead masthead -> masthead(masthead);
            case Block.SectionStart() -> {}
            case Block.SectionEnd() -> {}
            case Block.Heading(int _, List<Inline> content) ->
                element("h2", Ink.Tone.INK, 17, "font-weight:600;margin:24px 0 8px", content);
            case Block.Paragraph(List<Inline> content) -> paragraph(content);
            case Block.Note(List<Inline> content) -> element("p", Ink.Tone.QUIET, 13, "margin:8px 0 14px", content);
            case Block.Listing listing -> listing(listing);
            case Block.Definitions(List<Block.Fact> facts) -> facts(facts);
            case Block.KeyFigures(List<Block.KeyFigure> figures) -> keyFigures(figures);
            case Block.Figure figure -> block(figure.table());
            case Block.Aside(List<Block> content) -> content.forEach(this::block);
            case Table table -> table(table);
        }
    }

    private void masthead(Block.Masthead masthead) {
        masthead.sender().forEach(line -> element("p", Ink.Tone.QUIET, 13, "margin:0 0 4px", line.content()));
        element(
                "h1",
                Ink.Tone.INK,
                22,
                "font-weight:600;margin:0 0 12px",
                masthead.title().content());
        metadata.draftMark()
                .ifPresent(mark -> element(
                        "p",
                        Ink.Tone.SECOND,
                        14,
                        "font-weight:600;letter-spacing:1px;margin:0 0 12px",
                        List.of(new Inline.Text(mark))));
        facts(masthead.facts());
    }

    private void facts(List<Block.Fact> facts) {
        facts.forEach(fact -> out.append("<p%s>%s: %s</p>\n"
                .formatted(
                        ink.text(Ink.Tone.QUIET, 13, "margin:0 0 4px"),
                        Markup.of(fact.term(), ink),
                        Markup.of(fact.description(), ink))));
    }

    /// One that is a link and nothing else is a button.
    private void paragraph(List<Inline> content) {
        if (content.size() == 1 && content.getFirst() instanceof Inline.Link link) {
            button(link);
        } else {
            element("p", Ink.Tone.INK, 16, "margin:0 0 14px", content);
        }
    }

    private void button(Inline.Link link) {
        out.append(("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\""
                        + " style=\"margin:6px 0 18px\"><tr><td class=\"button\" style=\"background:%s;padding:11px 20px\">"
                        + "<a%s style=\"%sfont-size:16px;line-height:22px;font-weight:600;color:#FFFFFF;text-decoration:none\">"
                        + "%s</a></td></tr></table>\n")
                .formatted(
                        theme.palette().accent(),
                        Markup.attribute("href", link.href()),
                        ink.font(),
                        Markup.of(link.content(), ink)));
    }

    private void listing(Block.Listing listing) {
        out.append("<ul%s>\n".formatted(ink.text(Ink.Tone.INK, 16, "margin:0 0 14px;padding:0 0 0 22px")));
        listing.items().forEach(item -> element("li", Ink.Tone.INK, 16, "margin:0 0 4px", item.content()));
        out.append("</ul>\n");
    }

    private void keyFigures(List<Block.KeyFigure> figures) {
        out.append(LAYOUT + " style=\"margin:4px 0 10px\">\n");
        for (int first = 0; first < figures.size(); first += TILES) {
            out.append(figures.subList(first, Math.min(first + TILES, figures.size())).stream()
                    .map(this::tile)
                    .collect(Collectors.joining("", "<tr>", "</tr>\n")));
        }
        out.append("</table>\n");
    }

    private String tile(Block.KeyFigure figure) {
        return "<td width=\"50%%\" valign=\"top\" style=\"padding:0 12px 14px 0\"><div%s>%s</div><div%s>%s</div>%s</td>"
                .formatted(
                        ink.text(Ink.Tone.QUIET, 13, ""),
                        Markup.of(figure.label(), ink),
                        ink.text("value accent", Ink.Tone.ACCENT, 24, "font-weight:600;"),
                        Markup.of(figure.value(), ink),
                        figure.change()
                                .map(change -> "<div%s>%s</div>"
                                        .formatted(ink.text(Ink.Tone.INK, 14, ""), Markup.of(change, ink)))
                                .orElse(""));
    }

    private void table(Table table) {
        element("p", Ink.Tone.INK, 14, "font-weight:600;margin:14px 0 4px", table.caption());
        out.append(new MailTable(table, ink, theme).html());
        table.notes().forEach(this::block);
    }

    private void element(String name, Ink.Tone tone, int size, String style, List<Inline> content) {
        out.append("<%1$s%2$s>%3$s</%1$s>\n".formatted(name, ink.text(tone, size, style), Markup.of(content, ink)));
    }
}
