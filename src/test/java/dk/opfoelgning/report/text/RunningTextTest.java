package dk.opfoelgning.report.text;

import static dk.opfoelgning.report.text.Converted.xhtml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Running text that people write in Markdown, as the documents have it.
class RunningTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [*a*](https://a.dk/b?c=1&d=2 "t") | <p><a href="https://a.dk/b?c=1&amp;d=2"><em>a</em></a></p>
            [a](http://a.dk/æ)               | <p><a href="http://a.dk/%C3%A6">a</a></p>
            [a](mailto:a@b.dk)               | <p><a href="mailto:a@b.dk">a</a></p>
            <https://a.dk>                   | <p><a href="https://a.dk">https://a.dk</a></p>
            <a@b.dk>                         | <p><a href="mailto:a@b.dk">a@b.dk</a></p>
            [a][b]\\n\\n[b]: http://a.dk       | <p><a href="http://a.dk">a</a></p>
            """)
    void aLinkThatCanBeFollowedIsOne(String markdown, String xhtml) {
        assertEquals(xhtml, xhtml(markdown.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "javascript&colon;alert(1)",
                "&#1;javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://a.dk",
                "/sti",
                "#her",
                "",
                "http://",
                "<http://a.dk/b c>",
                "http://a.dk/\\\"onclick"
            })
    void anyOtherLinkIsItsText(String destination) {
        assertEquals("<p>se <em>her</em></p>", xhtml("[se *her*](" + destination + ")"));
    }

    @Test
    void aLinkWithoutATextIsLeftOut() {
        assertEquals("<p>a b</p>", xhtml("a [](http://a.dk)[![](c.png)](http://a.dk)b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ![En *graf*](a.png "t")        | <p>En <em>graf</em></p>
            [![En graf](a.png)](http://b.dk) | <p><a href="http://b.dk">En graf</a></p>
            ![a](javascript:b)             | <p>a</p>
            """)
    void anImageIsItsAlternativeText(String markdown, String xhtml) {
        assertEquals(xhtml, xhtml(markdown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a  \nb", "a\\\nb", "a     \n  b"})
    void aHardBreakIsALineBreak(String markdown) {
        assertEquals("<p>a<br/>b</p>", xhtml(markdown));
        assertEquals("<h3>a<br/>b</h3>", xhtml(markdown + "\n---"));
    }

    @Test
    void aSoftBreakIsWhiteSpace() {
        assertEquals("<p>a\nb</p>", xhtml("a\nb"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            &lt;b&gt; &amp; &quot; | <p>&lt;b&gt; &amp; &quot;</p>
            &amp;amp;              | <p>&amp;amp;</p>
            a & b < c > "d"        | <p>a &amp; b &lt; c &gt; &quot;d&quot;</p>
            &oslash;&#230;&#x1F600; | <p>øæ😀</p>
            &ukendt;               | <p>&amp;ukendt;</p>
            ]]>                    | <p>]]&gt;</p>
            \\*a\\* **b**          | <p>*a* <strong>b</strong></p>
            """)
    void entitiesAreTheCharactersThatTheyStandFor(String markdown, String xhtml) {
        assertEquals(xhtml, xhtml(markdown));
    }

    @Test
    void emphasisOfNothingIsLeftOut() {
        assertEquals("<p>a b</p>", xhtml("a *![](c.png)* **![](c.png)** b").replaceAll(" +", " "));
    }
}
