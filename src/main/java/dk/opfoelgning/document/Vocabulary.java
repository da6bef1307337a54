package dk.opfoelgning.document;

import java.util.Map;
import java.util.Set;

/// The elements that documents are made of, with the attributes and classes each may carry.
final class Vocabulary {
    /// Allowed on every element, never rendered.
    static final String SOURCE = "data-source";

    static final Set<String> INLINES = Set.of("strong", "em", "a", "br", "data");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("html", Set.of("lang")),
            Map.entry("head", Set.of()),
            Map.entry("title", Set.of()),
            Map.entry("meta", Set.of("name", "content")),
            Map.entry("body", Set.of()),
            Map.entry("header", Set.of()),
            Map.entry("section", Set.of()),
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("p", Set.of("class")),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of()),
            Map.entry("li", Set.of()),
            Map.entry("dl", Set.of("class")),
            Map.entry("div", Set.of()),
            Map.entry("dt", Set.of()),
            Map.entry("dd", Set.of("class")),
            Map.entry("aside", Set.of()),
            Map.entry("figure", Set.of("data-chart", "class")),
            Map.entry("figcaption", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("caption", Set.of()),
            Map.entry("colgroup", Set.of()),
            Map.entry("col", Set.of("class")),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tfoot", Set.of()),
            Map.entry("tr", Set.of("class")),
            Map.entry("th", Set.of("class", "scope", "colspan", "rowspan")),
            Map.entry("td", Set.of("class", "colspan", "rowspan")),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("a", Set.of("href")),
            Map.entry("br", Set.of()),
            Map.entry("data", Set.of("value", "data-figure", "data-format", "data-unit")));

    private static final Map<String, Set<String>> CLASSES = Map.of(
            "p", Set.of("sender", "note"),
            "figure", Set.of("low"),
            "dl", Set.of("facts", "key-figures"),
            "dd", Set.of("change"),
            "col", Set.of("text", "number"),
            "tr", Set.of("current", "total", "group"),
            "th", Set.of("text"),
            "td", Set.of("text"));

    private Vocabulary() {}

    static boolean knows(String element) {
        return ATTRIBUTES.containsKey(element);
    }

    static Set<String> attributes(String element) {
        return ATTRIBUTES.getOrDefault(element, Set.of());
    }

    static Set<String> classes(String element) {
        return CLASSES.getOrDefault(element, Set.of());
    }
}
