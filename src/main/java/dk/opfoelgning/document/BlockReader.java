package dk.opfoelgning.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one block of the flow at a time.
final class BlockReader {
    private static final String FLOW =
            "section, h2, h3, p, ul, ol, table, figure, dl class=\"key-figures\", aside" + " or p class=\"note\"";

    private final Cursor cursor;
    private final InlineReader inlines;

    BlockReader(Cursor cursor) {
        this.cursor = cursor;
        this.inlines = new InlineReader(cursor);
    }

    Block block() {
        return switch (cursor.name()) {
            case "section" -> sectionStart();
            case "table" -> withNotes(new TableReader(cursor, inlines).table());
            case "figure" -> figure();
            case "dl" -> keyFigures();
            case "aside" -> aside();
            case "h2", "h3" -> heading();
            case "ul", "ol" -> listing();
            case "p" -> paragraph();
            default -> throw cursor.notAllowedHere(FLOW);
        };
    }

    private Block sectionStart() {
        cursor.advance();
        return new Block.SectionStart();
    }

    Block.Heading heading() {
        int level = cursor.name().charAt(1) - '0';
        return new Block.Heading(level, text());
    }

    private Block paragraph() {
        return switch (cursor.cssClass()) {
            case "" -> new Block.Paragraph(text());
            case "note" -> note();
            default -> throw cursor.notAllowedHere(FLOW);
        };
    }

    private Block.Note note() {
        return new Block.Note(text());
    }

    private Table withNotes(Table table) {
        var notes = new ArrayList<Block.Note>();
        while (cursor.atStart("p", "note")) {
            notes.add(note());
        }
        return table.withNotes(notes);
    }

    private Block.Listing listing() {
        var marker = cursor.name().equals("ol") ? Block.Marker.NUMBER : Block.Marker.BULLET;
        cursor.advance();
        var items = new ArrayList<Block.Item>();
        do {
            cursor.expect("li");
            items.add(item());
        } while (!cursor.atEnd());
        cursor.leave();
        return new Block.Listing(marker, List.copyOf(items));
    }

    private Block.Item item() {
        List<Inline> content = NoBreaks.inText(inlines.start());
        var nested = new ArrayList<Block.Listing>();
        while (cursor.atStart("ul") || cursor.atStart("ol")) {
            nested.add(listing());
        }
        cursor.leave();
        return new Block.Item(content, List.copyOf(nested));
    }

    private Block figure() {
        ChartKind kind = chartKind(cursor.required("data-chart"));
        var height = ChartHeight.ofClass(cursor.cssClass());
        cursor.advance();
        cursor.expect("figcaption");
        List<Inline> title = text();
        cursor.expect("table");
        Table table = withNotes(new TableReader(cursor, inlines).table());
        new Drawable(kind, table).problem().ifPresent(problem -> {
            throw cursor.failure(problem);
        });
        cursor.leave();
        return new Block.Figure(kind, height, title, table);
    }

    private ChartKind chartKind(String code) {
        return ChartKind.of(code)
                .orElseThrow(() ->
                        cursor.failure("The chart \"" + code + "\" is unknown; expected one of " + ChartKind.codes()));
    }

    private Block keyFigures() {
        if (!cursor.cssClass().equals("key-figures")) {
            throw cursor.notAllowedHere(FLOW);
        }
        cursor.advance();
        var figures = new ArrayList<Block.KeyFigure>();
        while (cursor.atStart()) {
            figures.add(keyFigure());
        }
        if (figures.isEmpty() || figures.size() > 4) {
            throw cursor.failure("<dl class=\"key-figures\"> holds " + figures.size() + " figures; expected 1 to 4");
        }
        cursor.leave();
        return new Block.KeyFigures(List.copyOf(figures));
    }

    private Block.KeyFigure keyFigure() {
        cursor.enter("div");
        List<Inline> label = element("dt");
        List<Inline> value = element("dd");
        Optional<List<Inline>> change = cursor.atStart("dd", "change") ? Optional.of(text()) : Optional.empty();
        cursor.leave();
        return new Block.KeyFigure(label, value, change);
    }

    private Block aside() {
        cursor.advance();
        var content = new ArrayList<Block>();
        while (cursor.atStart()) {
            content.add(inAside());
        }
        cursor.leave();
        return new Block.Aside(List.copyOf(content));
    }

    private Block inAside() {
        return switch (cursor.name()) {
            case "h2" -> heading();
            case "ul", "ol" -> listing();
            case "dl" -> new Block.Definitions(facts(""));
            case "p" -> paragraph();
            default -> throw cursor.notAllowedHere("h2, p, ul, ol or dl");
        };
    }

    Block.Masthead masthead() {
        cursor.enter("header");
        var sender = new ArrayList<Block.Paragraph>();
        while (cursor.atStart("p", "sender")) {
            sender.add(new Block.Paragraph(text()));
        }
        cursor.expect("h1");
        Block.Heading title = heading();
        List<Block.Fact> facts = cursor.atStart("dl") ? facts("facts") : List.of();
        cursor.leave();
        return new Block.Masthead(List.copyOf(sender), title, facts);
    }

    private List<Block.Fact> facts(String cssClass) {
        if (!cursor.cssClass().equals(cssClass)) {
            throw cursor.notAllowedHere(cssClass.isEmpty() ? "<dl> without a class" : "<dl class=\"facts\">");
        }
        cursor.advance();
        var facts = new ArrayList<Block.Fact>();
        while (!cursor.atEnd()) {
            facts.add(fact());
        }
        cursor.leave();
        return List.copyOf(facts);
    }

    private Block.Fact fact() {
        cursor.enter("div");
        var fact = new Block.Fact(element("dt"), element("dd"));
        cursor.leave();
        return fact;
    }

    private List<Inline> text() {
        return NoBreaks.inText(inlines.element());
    }

    private List<Inline> element(String name) {
        cursor.expect(name);
        if (!cursor.cssClass().isEmpty()) {
            throw cursor.notAllowedHere("<" + name + "> without a class");
        }
        return text();
    }
}
