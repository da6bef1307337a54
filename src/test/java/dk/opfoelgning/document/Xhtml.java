package dk.opfoelgning.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts to make documents of, and the documents made of them.
public final class Xhtml {
    private Xhtml() {}

    public static String sample(String name) {
        try (InputStream in = Xhtml.class.getResourceAsStream("/document/" + name + ".xhtml")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An approved document around this body.
    public static String document(String body) {
        return """
                <html lang="da"><head><title>Prøve</title><meta name="municipality" content="Eksempel Kommune"/>\
                <meta name="journal" content="27.00.00-A00-7-26"/><meta name="state" content="approved"/>\
                <meta name="date" content="2026-06-09"/></head>
                <body>
                %s
                </body></html>""".formatted(body);
    }

    /// A table of two columns with this many rows.
    public static String table(String caption, int rows) {
        return table(caption, repeat(rows, i -> "<tr><th scope=\"row\">Række " + i + "</th><td>" + i + "</td></tr>"));
    }

    public static String table(String caption, String rows) {
        return "<table><caption>" + caption + "</caption><thead><tr><th scope=\"col\">Navn</th>"
                + "<th scope=\"col\">Antal</th></tr></thead><tbody>" + rows + "</tbody></table>";
    }

    /// A chart of series A, B and so on; rows are told apart by a slash, a row's category and values by a comma. A
    /// total
    /// row's category begins with `=`.
    public static String chart(String kind, String title, String rows) {
        int series = rows.split("/")[0].split(",").length - 1;
        String heads = repeat(series, i -> "<th scope=\"col\">" + (char) ('@' + i) + "</th>");
        String body = Arrays.stream(rows.split("/")).map(Xhtml::chartRow).collect(Collectors.joining());
        return "<figure data-chart=\"" + kind + "\"><figcaption>" + title
                + "</figcaption><table><caption>Antal</caption>"
                + "<thead><tr><th scope=\"col\">Hvad</th>" + heads + "</tr></thead><tbody>" + body
                + "</tbody></table><p class=\"note\">Kilde: prøven</p></figure>";
    }

    private static String chartRow(String row) {
        String[] cells = row.split(",");
        String type = cells[0].startsWith("=") ? " class=\"total\"" : "";
        return "<tr" + type + "><th scope=\"row\">" + cells[0].replace("=", "") + "</th>"
                + Arrays.stream(cells).skip(1).map(Xhtml::chartCell).collect(Collectors.joining()) + "</tr>";
    }

    /// `1.5` is a number, printed as `1,5`.
    private static String chartCell(String value) {
        return value.matches("-?[0-9.]*[0-9]")
                ? "<td><data value=\"" + value + "\">" + value.replace('-', '−').replace('.', ',') + "</data></td>"
                : "<td>" + value + "</td>";
    }

    public static String paragraphs(int count) {
        return repeat(count, i -> "<p>Afsnit " + i + "</p>");
    }

    public static String repeat(int count, IntFunction<String> piece) {
        return IntStream.rangeClosed(1, count).mapToObj(piece).collect(Collectors.joining("\n"));
    }

    public static byte[] written(DocumentFormat format, String xhtml) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(Manuscript.of(xhtml), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
