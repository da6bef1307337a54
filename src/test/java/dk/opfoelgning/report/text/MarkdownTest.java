package dk.opfoelgning.report.text;

import static dk.opfoelgning.report.text.Converted.xhtml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.document.Block;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Blocks that people write in Markdown, as the documents have them.
class MarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"# Ny *aftale*", "###### Ny *aftale*", "Ny *aftale*\n===", "Ny *aftale*\n---", "> # Ny *aftale*"
            })
    void headingsOfEveryLevelStandBelowASections(String markdown) {
        assertEquals("<h3>Ny <em>aftale</em></h3>", xhtml(markdown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - a\\n- b                  | <ul><li>a</li><li>b</li></ul>
            - a\\n  - b\\n    1. c\\n- d | <ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>
            - - a                      | <ul><li><ul><li>a</li></ul></li></ul>
            - a\\n  - b\\n  1. c         | <ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li></ul>
            - a\\n\\n  b                 | <ul><li>a<br/>b</li></ul>
            - a\\n  - b\\n\\n  c          | <ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>
            - # a\\n- > b               | <ul><li>a</li><li>b</li></ul>
            - a\\n  > - b               | <ul><li>a<ul><li>b</li></ul></li></ul>
            - a\\n-\\n- b                | <ul><li>a</li><li>b</li></ul>
            1. a\\n2. b                 | <ol><li>a</li><li>b</li></ol>
            1) a\\n\\n       b           | <ol><li>a<br/>b</li></ol>
            """)
    void anItemIsATextAndThenLists(String markdown, String xhtml) {
        assertEquals(xhtml, xhtml(markdown.replace("\\n", "\n")));
    }

    @Test
    void anOrderedListBeginsWithOneWhateverWasTyped() {
        assertEquals("<ol><li>a</li><li>b</li></ol>", xhtml("3. a\n4. b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            > a              | <p>»a«</p>
            > a\\n>\\n> *b*   | <p>»a«</p><p>»<em>b</em>«</p>
            > > a            | <p>»a«</p>
            > a\\n\\nb        | <p>»a«</p><p>b</p>
            > a\\n>\\n> - b   | <p>»a«</p><ul><li>b</li></ul>
            >     a          | <p>»a«</p>
            """)
    void aBlockQuoteIsParagraphsInQuotationMarks(String markdown, String xhtml) {
        assertEquals(xhtml, xhtml(markdown.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a <b onclick="x">c</b>        | <p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>
            a <!-- b -->                  | <p>a &lt;!-- b --&gt;</p>
            <script>\\nx & y\\n</script>     | <p>&lt;script&gt;<br/>x &amp; y<br/>&lt;/script&gt;</p>
            - <div>                       | <ul><li>&lt;div&gt;</li></ul>
            <?php x ?>                    | <p>&lt;?php x ?&gt;</p>
            <![CDATA[x]]>                 | <p>&lt;![CDATA[x]]&gt;</p>
            """)
    void rawHtmlIsShownAsItWasTyped(String markdown, String xhtml) {
        assertEquals(xhtml, xhtml(markdown.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            `*a* < b`                    | <p>*a* &lt; b</p>
            ```java\\na < b\\n\\nc\\n```     | <p>a &lt; b<br/><br/>c</p>
            ~~~\\n**a**\\n~~~              | <p>**a**</p>
            x\\n\\n    # a                | <p>x</p><p># a</p>
            - ```\\n  a\\n  b\\n  ```       | <ul><li>a<br/>b</li></ul>
            """)
    void codeIsPlainTextLineByLine(String markdown, String xhtml) {
        assertEquals(xhtml, xhtml(markdown.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u001b", "\u007f", "\u0085", "\ufffe", "\uffff", "&#1;", "&#xFFFE;", "&#xD800;"})
    void whatXmlOrUnicodeKeepsOutOfTextsIsLeftOut(String character) {
        assertEquals("<p>ab</p>", xhtml("a" + character + "b"));
        assertEquals("<h3>ab</h3>", xhtml("# a" + character + "b"));
        assertEquals("", xhtml(character));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n\t\n",
                "![](a.png)",
                "[](http://a.dk)",
                "#",
                "# ![](a.png)",
                "> ",
                "> ![](a.png)",
                "-\n-",
                "---",
                "***",
                "` `",
                "```\n\n```",
                "[a]: http://a.dk",
                "- ![](a.png)"
            })
    void nothingStandsForNothing(String markdown) {
        assertEquals("", xhtml(markdown));
    }

    /// Pieces of Markdown in any order, with quotes or with lists.
    static List<String> pieces() {
        var common =
                "a|b |\n|\n\n|\n    |*|**|`|```\n|[|](http://a.dk)|](x)|![|<b>|&|\\|# |\n---\n|<!--|\u0001|&#2;|  \n|\t|]]>"
                        .split("\\|");
        return IntStream.range(0, 200)
                .mapToObj(seed -> {
                    var random = new Random(seed);
                    var own = List.of("\n> ", "> ", "\n- ", "\n  - ", "\n1. ", "\n   ");
                    return IntStream.range(0, 40)
                            .mapToObj(_ -> random.nextInt(3) == 0
                                    ? own.get(random.nextInt(own.size()))
                                    : common[random.nextInt(common.length)])
                            .collect(Collectors.joining());
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void whateverIsTypedIsInTheVocabularyOfDocuments(String markdown) {
        assertTrue(Converted.read(Markdown.toXhtml(markdown)).stream()
                .allMatch(block -> block instanceof Block.Paragraph
                        || block instanceof Block.Listing
                        || block instanceof Block.Heading(int level, var _) && level == 3));
    }

    @Test
    void aListInAQuoteInAListIsAListInTheList() {
        assertEquals(
                "<ul>\n<li><ul>\n<li>a</li>\n</ul>\n</li>\n<li>b</li>\n</ul>\n", Markdown.toXhtml("- > - a\n\n  b"));
    }

    @Test
    void whatHasNothingToReadIsLeftOut() {
        for (var text : List.of("&nbsp;", "# &nbsp;", "&#8203;", "![](a.png)\\\n![](b.png)", "- &nbsp;")) {
            assertEquals("", Markdown.toXhtml(text).strip(), text);
        }
    }

    @Test
    void anAddressThatNoProgramCanWriteIsItsText() {
        assertEquals("<p><a href=\"http://x.dk/\">a</a></p>\n", Markdown.toXhtml("[a](http://x.dk/&#xD800;)"));
        assertEquals("<p><a href=\"HTTPS://x.dk\">a</a></p>\n", Markdown.toXhtml("[a](HTTPS://x.dk)"));
    }
}
