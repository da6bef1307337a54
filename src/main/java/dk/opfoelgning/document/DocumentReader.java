package dk.opfoelgning.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads a semantic XHTML text: its head at once, its body one block at a time, so that one table is in memory.
public final class DocumentReader {
    private final Cursor cursor;
    private final BlockReader blocks;
    private final Metadata metadata;
    private int depth;
    private boolean first = true;

    public DocumentReader(String xhtml) {
        cursor = new Cursor(xhtml);
        blocks = new BlockReader(cursor);
        openHtml();
        metadata = head();
        cursor.enter("body");
    }

    public Metadata metadata() {
        return metadata;
    }

    /// The next block, or none at the end of the document.
    public Optional<Block> next() {
        if (cursor.atStart()) {
            return Optional.of(block());
        }
        if (depth < 0) {
            return Optional.empty();
        }
        cursor.leave();
        depth--;
        return depth < 0 ? end() : Optional.of(new Block.SectionEnd());
    }

    private Optional<Block> end() {
        cursor.finish();
        return Optional.empty();
    }

    private Block block() {
        boolean atTop = first;
        first = false;
        Block block = atTop && cursor.atStart("header") ? blocks.masthead() : blocks.block();
        depth += block instanceof Block.SectionStart ? 1 : 0;
        return block;
    }

    private void openHtml() {
        cursor.expect("html");
        if (!cursor.required("lang").equals("da")) {
            throw cursor.failure("The language is not known; expected lang=\"da\"");
        }
        cursor.advance();
    }

    private Metadata head() {
        cursor.enter("head");
        cursor.expect("title");
        String title = Inline.line(new InlineReader(cursor).element());
        if (title.isEmpty()) {
            throw cursor.failure("<title> is empty; expected the document's title");
        }
        var values = new LinkedHashMap<String, String>();
        while (cursor.atStart()) {
            cursor.expect("meta");
            meta(values);
        }
        cursor.leave();
        return new Metadata(title, Map.copyOf(values));
    }

    private void meta(Map<String, String> values) {
        String name = cursor.required("name");
        String content = cursor.attribute("content").orElse("");
        if (!Metadata.NAMES.contains(name) || values.put(name, content) != null) {
            throw cursor.failure("<meta name=\"%s\"> is unknown or there already; expected each once: %s"
                    .formatted(name, String.join(", ", new TreeSet<>(Metadata.NAMES))));
        }
        check(name, content);
        cursor.advance();
        cursor.leave();
    }

    private void check(String name, String content) {
        switch (name) {
            case "state" -> checkOneOf(name, content, Set.of("draft", "approved"));
            case "classification" -> checkOneOf(name, content, Set.of("offentlig", "intern"));
            case "date" -> checkDate(content);
            default -> {}
        }
    }

    private void checkOneOf(String name, String content, Set<String> allowed) {
        if (!allowed.contains(content)) {
            throw cursor.failure("<meta name=\"%s\"> is \"%s\"; expected %s"
                    .formatted(name, content, String.join(" or ", new TreeSet<>(allowed))));
        }
    }

    private void checkDate(String content) {
        try {
            LocalDate.parse(content);
        } catch (DateTimeParseException e) {
            throw cursor.failure("<meta name=\"date\"> is \"" + content + "\"; expected a date such as 2026-05-31");
        }
    }
}
