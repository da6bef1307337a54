package dk.opfoelgning.report.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// CommonMark as XHTML in the vocabulary of documents: all that a document has no element for becomes plain text.
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final String BREAK = "<br/>";

    private final StringBuilder out = new StringBuilder();

    private Markdown() {}

    /// Headings of every level become those below a section's; raw HTML is shown as it was typed.
    public static String toXhtml(String markdown) {
        var converted = new Markdown();
        converted.blocks(PARSER.parse(markdown), "", "");
        return converted.out.toString();
    }

    /// @param before and after: what each paragraph is set between
    private void blocks(Node parent, String before, String after) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case BlockQuote quote -> blocks(quote, "»", "«");
                case ListBlock list -> list(list);
                case Heading heading -> element("h3", text(heading));
                case ThematicBreak _ -> out.append('\n');
                default -> paragraph(text(node), before, after);
            }
        }
    }

    private void paragraph(String text, String before, String after) {
        if (Inlines.says(text)) {
            element("p", before + text + after);
        }
    }

    /// None that is empty: it would be read out as nothing.
    private void element(String name, String content) {
        if (Inlines.says(content)) {
            out.append('<')
                    .append(name)
                    .append('>')
                    .append(content)
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    private void list(ListBlock list) {
        var name = list instanceof OrderedList ? "ol" : "ul";
        var items = new Markdown();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.item((ListItem) item);
        }
        if (!items.out.isEmpty()) {
            out.append('<')
                    .append(name)
                    .append(">\n")
                    .append(items.out)
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    /// An item is a text and then lists; what follows a list begins an item of its own.
    private void item(ListItem item) {
        var content = new Markdown();
        boolean hasList = false;
        for (var node : withoutQuotes(item)) {
            if (hasList && !(node instanceof ListBlock)) {
                element("li", content.taken());
                hasList = false;
            }
            hasList |= node instanceof ListBlock;
            content.inItem(node);
        }
        element("li", content.taken());
    }

    /// What an item holds, with what its quotes hold in their place.
    private static List<Node> withoutQuotes(Node parent) {
        var nodes = new ArrayList<Node>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BlockQuote quote) {
                nodes.addAll(withoutQuotes(quote));
            } else {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private String taken() {
        var taken = out.toString();
        out.setLength(0);
        return taken;
    }

    private void inItem(Node node) {
        if (node instanceof ListBlock list) {
            list(list);
        } else {
            line(text(node));
        }
    }

    private void line(String text) {
        if (Inlines.says(text)) {
            out.append(out.isEmpty() ? "" : BREAK).append(text);
        }
    }

    private static String text(Node block) {
        return switch (block) {
            case FencedCodeBlock code -> lines(code.getLiteral());
            case IndentedCodeBlock code -> lines(code.getLiteral());
            case HtmlBlock html -> lines(html.getLiteral());
            case Paragraph paragraph -> Inlines.of(paragraph);
            case Heading heading -> Inlines.of(heading);
            default -> "";
        };
    }

    private static String lines(String literal) {
        return Inlines.escaped(literal.strip()).replace("\n", BREAK);
    }
}
