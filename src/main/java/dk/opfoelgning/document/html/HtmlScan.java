package dk.opfoelgning.document.html;

import dk.opfoelgning.document.FileScan;
import dk.opfoelgning.facts.CprShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks through a page: its text, also where inline elements divide it, its attributes, comments and styles.
///
/// The coordinates of drawings and the exact values behind printed numbers are no texts.
public final class HtmlScan implements FileScan {
    private static final Pattern TOKEN = Pattern.compile(
            "<!--(?<comment>.*?)-->|<(?<name>/?[A-Za-z!][\\w:-]*)(?<attributes>(?:[^<>\"]|\"[^\"]*\")*)>|(?<text>[^<]+|<)",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Set<String> INLINE =
            Set.of("a", "abbr", "b", "data", "em", "i", "span", "strong", "sub", "sup");
    private static final Set<String> NUMBERS = Set.of(
            "d",
            "points",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "width",
            "height",
            "viewBox",
            "transform");
    private static final String PICTURE = "data:image/png;base64,";

    @Override
    public Optional<String> find(Path file) throws IOException {
        return new Page(Files.readString(file)).find();
    }

    private static final class Page {
        private final String html;
        private final Matcher token;
        private final StringBuilder text = new StringBuilder();

        Page(String html) {
            this.html = html;
            this.token = TOKEN.matcher(html);
        }

        Optional<String> find() {
            while (token.find()) {
                if (hasCprShape()) {
                    return Optional.of("linje " + line(token.start()));
                }
            }
            return CprShape.isIn(text) ? Optional.of("linje " + line(html.length())) : Optional.empty();
        }

        private long line(int index) {
            return html.substring(0, index)
                            .chars()
                            .filter(letter -> letter == '\n')
                            .count()
                    + 1;
        }

        private boolean hasCprShape() {
            if (token.group("text") != null) {
                text.append(CharacterReferences.resolved(token.group("text")));
                return false;
            }
            if (token.group("comment") != null) {
                return CprShape.isIn(token.group("comment"));
            }
            return endsText(token.group("name")) || isInAttribute(token.group("name"), token.group("attributes"));
        }

        /// Whether one stands in the text that this element ends.
        private boolean endsText(String element) {
            if (INLINE.contains(element.startsWith("/") ? element.substring(1) : element)) {
                return false;
            }
            boolean found = CprShape.isIn(text);
            text.setLength(0);
            return found;
        }

        private static boolean isInAttribute(String element, String attributes) {
            return ATTRIBUTE
                    .matcher(attributes)
                    .results()
                    .filter(attribute -> !isNumber(element, attribute.group(1)))
                    .map(attribute -> attribute.group(2))
                    .anyMatch(
                            value -> !value.startsWith(PICTURE) && CprShape.isIn(CharacterReferences.resolved(value)));
        }

        private static boolean isNumber(String element, String attribute) {
            return NUMBERS.contains(attribute) || element.equals("data") && attribute.equals("value");
        }
    }
}
