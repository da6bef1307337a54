package dk.opfoelgning.report.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Running text as XHTML.
final class Inlines {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    /// XML cannot hold them, or Unicode keeps them from ever standing in a text.
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n\\t]]");

    private static final Pattern SILENT = Pattern.compile("(<br/>|[\\p{Z}\\p{C}])*");

    private Inlines() {}

    static String of(Node parent) {
        var out = new StringBuilder();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            out.append(inline(node));
        }
        return out.toString();
    }

    /// An image is its alternative text, which its children are.
    private static String inline(Node node) {
        return switch (node) {
            case Text text -> escaped(text.getLiteral());
            case Code code -> escaped(code.getLiteral());
            case HtmlInline html -> escaped(html.getLiteral());
            case SoftLineBreak _ -> "\n";
            case HardLineBreak _ -> "<br/>";
            case Emphasis emphasis -> element("em", of(emphasis));
            case StrongEmphasis strong -> element("strong", of(strong));
            case Link link -> link(of(link), link.getDestination());
            default -> of(node);
        };
    }

    private static String element(String name, String content) {
        return !says(content) ? content : "<" + name + ">" + content + "</" + name + ">";
    }

    /// Without an address that a reader of the document can follow, a link is its text.
    private static String link(String text, String destination) {
        return address(destination)
                .filter(_ -> says(text))
                .map(address -> "<a href=\"" + escaped(address) + "\">" + text + "</a>")
                .orElse(text);
    }

    private static Optional<String> address(String destination) {
        try {
            var address = new URI(NO_TEXT.matcher(destination).replaceAll(""));
            return Optional.ofNullable(address.getScheme())
                    .filter(scheme -> SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
                    .map(_ -> address.toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Whether there is anything to read: not only breaks and spaces, some of which have no width.
    static boolean says(String xhtml) {
        return !SILENT.matcher(xhtml).matches();
    }

    static String escaped(String text) {
        return NO_TEXT.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
