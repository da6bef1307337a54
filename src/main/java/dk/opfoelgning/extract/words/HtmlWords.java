package dk.opfoelgning.extract.words;

import dk.opfoelgning.facts.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// HTML as browsers take it, well-formed or not: what is not known is passed over, and so is the list of sources at the
/// end of our own pages, which only has their numbers once more.
final class HtmlWords {
    private static final Pattern PART = Pattern.compile(
            "<!--.*?-->|<[!?][^>]*>|<(script|style|svg|head|template|details(?= class=\"origins\"))\\b[^>]*>.*?</\\1\\s*>|<(/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+|<",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("<[!?]");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-f]+|\\w+);", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[ \\t\\f]*\\R\\s*");
    /// All that stands within a line; any other element begins a passage.
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "code", "data", "del", "em", "i", "ins", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time", "u", "wbr", "font", "dfn", "kbd", "samp", "var", "cite", "label");

    private static final Set<String> CELLS = Set.of("td", "th");
    /// Paragraphs and all else within a cell belong to it.
    private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("minus", "−"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("sect", "§"),
            Map.entry("aelig", "æ"),
            Map.entry("oslash", "ø"),
            Map.entry("aring", "å"),
            Map.entry("AElig", "Æ"),
            Map.entry("Oslash", "Ø"),
            Map.entry("Aring", "Å"),
            Map.entry("eacute", "é"),
            Map.entry("shy", ""));

    private final Passages passages = new Passages();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> attributes = new HashMap<>();
    private int line = 1;
    private int start = 1;
    private String holder = "";
    private String term = "";
    private @Nullable Grid grid;

    List<Passage> read(String html) {
        var part = PART.matcher(html);
        while (part.find()) {
            if (part.group(3) != null) {
                tag(part.group(3).toLowerCase(Locale.ROOT), part.group(2).isEmpty(), part);
            } else if (part.group(1) == null && !MARK.matcher(part.group()).lookingAt()) {
                add(part.group());
            }
            line += (int) part.group().chars().filter(letter -> letter == '\n').count();
        }
        end();
        return passages.all();
    }

    /// Lines are counted by the file's breaks, which stay in the text.
    private void add(String raw) {
        if (text.isEmpty()) {
            var shown = raw.stripLeading();
            start = line
                    + (int) raw.substring(0, raw.length() - shown.length())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            text.append(shown);
        } else {
            text.append(raw);
        }
    }

    private void tag(String name, boolean opens, Matcher part) {
        if (name.equals("br") || isInCell() && !TABLE.contains(name)) {
            text.append(text.isEmpty() ? "" : " ");
        } else if (!INLINE.contains(name)) {
            end();
            holder = opens ? name : "";
            if (opens) {
                opened(name, part.group(4));
            } else if (name.equals("table") && grid != null) {
                passages.table(grid);
                grid = null;
            }
        }
    }

    private boolean isInCell() {
        return grid != null && CELLS.contains(holder);
    }

    private void opened(String name, String written) {
        attributes.clear();
        Pattern.compile("(\\w+)\\s*=\\s*[\"']?([^\"'>\\s]*)")
                .matcher(written)
                .results()
                .forEach(each -> attributes.put(each.group(1).toLowerCase(Locale.ROOT), each.group(2)));
        start = line;
        if (name.equals("table")) {
            grid = new Grid("");
        } else if (name.equals("tr") && grid != null) {
            grid.row();
        }
    }

    /// Takes in what stands in the element that ends here.
    private void end() {
        var content = decoded(text.toString()).strip();
        text.setLength(0);
        if (grid != null && CELLS.contains(holder)) {
            grid.cell(start, flat(content), holder.equals("th"), span("colspan"), span("rowspan"));
        } else if (!content.isEmpty()) {
            passage(content);
        }
    }

    private void passage(String content) {
        switch (holder) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> passages.heading(holder.charAt(1) - '0', start, flat(content));
            case "caption" -> {
                passages.paragraph(start, content);
                grid = new Grid(flat(content));
            }
            case "dt" -> term = flat(content);
            case "dd" -> passages.beside(start, content, term);
            default -> passages.paragraph(start, content);
        }
    }

    private static String flat(String content) {
        return SPACE.matcher(content).replaceAll(" ");
    }

    private int span(String name) {
        var written = attributes.getOrDefault(name, "1");
        return written.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(written)) : 1;
    }

    private static String decoded(String raw) {
        return ENTITY.matcher(raw).replaceAll(entity -> Matcher.quoteReplacement(letter(entity.group(1))));
    }

    private static String letter(String entity) {
        if (!entity.startsWith("#")) {
            return NAMED.getOrDefault(entity, " ");
        }
        boolean isHex = entity.length() > 1 && Character.toLowerCase(entity.charAt(1)) == 'x';
        return Character.toString(Integer.parseInt(entity.substring(isHex ? 2 : 1), isHex ? 16 : 10));
    }
}
