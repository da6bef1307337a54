package dk.opfoelgning.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opfoelgning.document.html.HtmlFormat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final DocumentFormat format = new HtmlFormat(Theme.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <marquee>x</marquee>                                  | Element <marquee> is not part of the vocabulary
            <h1>x</h1>                                            | Element <h1> is not allowed here
            <p id="a">x</p>                                       | Attribute "id" is not allowed on <p>; expected class
            <p class="big">x</p>                                  | Class "big" is not allowed on <p>; expected note, sender
            <p class="sender">x</p>                               | Element <p class="sender"> is not allowed here
            <p><ul><li>x</li></ul></p>                            | Element <ul> is not allowed here; expected text, strong
            Løs tekst                                             | Text is not allowed here; expected an element
            <ul></ul>                                             | The end of <ul> is not allowed here; expected <li>
            <ul><p>x</p></ul>                                     | Element <p> is not allowed here; expected <li>
            <p><a>x</a></p>                                       | <a> lacks its attribute "href"
            <p><a href="javascript:x">x</a></p>                   | Link to "javascript:" is not allowed
            <p><a href="ht tp">x</a></p>                          | The href is not an address
            <p><data value="1,5">1,5</data></p>                   | The value of <data> is not a number
            <p><data value="1"></data></p>                        | expected the number as text in <data>
            <p><br>x</br></p>                                     | expected nothing inside <br>
            <header><h1>x</h1></header><header><h1>y</h1></header>| Element <header> is not allowed here
            <dl class="facts"><div><dt>a</dt><dd>b</dd></div></dl> | Element <dl class="facts"> is not allowed here
            <dl class="key-figures"></dl> | holds 0 figures; expected 1 to 4
            <aside><table/></aside>                               | Element <table> is not allowed here; expected h2, p, ul, ol or dl
            <figure><table/></figure>                             | <figure> lacks its attribute "data-chart"
            <figure data-chart="pie"><figcaption>x</figcaption></figure> | The chart "pie" is unknown; expected one of columns, stacked-columns, lines, bars, waterfall
            <figure data-chart="columns"><table/></figure>        | expected <figcaption>
            <figure data-chart="columns"><figcaption>x</figcaption><p>x</p></figure> | expected <table>
            <figure data-chart="columns"><figcaption>x</figcaption><table><thead/></table></figure> | expected <caption>
            <table><thead><tr><th>x</th></tr></thead></table>     | expected <caption>
            <table><caption>x</caption><tbody/></table>           | expected <thead>
            <table><caption>x</caption><thead></thead></table>    | <thead> has 0 rows; expected 1 or 2
            <table><caption>x</caption><thead><tr><th rowspan="2">x</th></tr></thead></table> | spans more rows than there are
            <table><caption>x</caption><thead><tr><th>x</th></tr></thead><tr><td>x</td></tr></table> | expected nothing more here
            <table><caption>x</caption><thead><tr><th>x</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr></tbody></table> | The row is 2 columns wide; expected 1
            <table><caption>x</caption><thead><tr><th>x</th></tr></thead><tbody><tr><td rowspan="2">x</td></tr></tbody></table> | A rowspan is not allowed below <thead>
            <table><caption>x</caption><thead><tr><th scope="up">x</th></tr></thead></table> | The scope is unknown
            <table><caption>x</caption><thead><tr><th colspan="0">x</th></tr></thead></table> | expected a whole number from 1 to 99
            <table><caption>x</caption><thead><tr class="head"><th>x</th></tr></thead></table> | Class "head" is not allowed on <tr>; expected current, group, total
            <p>&nbsp;</p>                                         | Malformed XML
            <p>x                                                  | Malformed XML
            """)
    void refusesWhatIsNotInTheVocabulary(String body, String message) {
        assertThat(refusal(Xhtml.document("<p data-source=\"orientering.ftlh:12\">før</p>\n" + body)))
                .hasMessageContaining(message)
                .returns(4, refusal -> message.startsWith("Malformed") ? 4 : refusal.line())
                .returns("orientering.ftlh:12", refusal -> refusal.source().orElse("none"));
    }

    /// Columns are told apart by a comma, rows by a slash.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            columns         | 2025,1,2                 | The chart "columns" has 2 columns of numbers; expected 1
            stacked-columns | 2025,1,2                 | The chart "stacked-columns" has 2 columns of numbers; expected 3 to 6
            lines           | 2025,1,2,3,4,5           | expected 1 to 4
            bars            | 2025,1,2,3               | expected 1 to 2
            columns         | 2025,1/2026,mange        | A value of the chart is no number
            stacked-columns | 2025,1,2,3/2026,1,2,9    | The last column of stacked columns is not the total of the others
            bars            | a,1/b,1/c,1/d,1/e,1/f,1/g,1/h,1/i,1/j,1/k,1/l,1/m,1 | The chart "bars" has 13 rows; expected 1 to 12
            waterfall       | a,1,2                    | The chart "waterfall" has 2 columns of numbers; expected 1
            waterfall       | a,1/b,mange              | A value of the chart is no number
            waterfall       | a,1/b,1/c,1/d,1/e,1/f,1/g,1/h,1/i,1/j,1/k,1/l,1/m,1/n,1/o,1 | has 15 rows; expected 1 to 14
            """)
    void refusesATableThatAChartCannotDraw(String kind, String rows, String message) {
        assertThat(refusal(Xhtml.document(Xhtml.chart(kind, "x", rows)))).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            columns         | 2025,1/2026,..
            stacked-columns | 2025,0,0,1/2026,1,2,..
            lines           | 2025,..,..
            bars            | a,-1,–
            waterfall       | a,..
            waterfall       | a,1/b,../=c,..
            """)
    void takesATableWithNumbersMissingOrRounded(String kind, String rows) {
        assertThat(Xhtml.written(format, Xhtml.document(Xhtml.chart(kind, "x", rows))))
                .isNotEmpty();
    }

    @Test
    void refusesAChartOfATableWithGroups() {
        String groups = "<figure data-chart=\"columns\"><figcaption>x</figcaption>"
                + Xhtml.table("x", "<tr class=\"group\"><th colspan=\"2\">x</th></tr>") + "</figure>";
        assertThat(refusal(Xhtml.document(groups))).hasMessageContaining("groups or two-level heads");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <html lang="en"><head><title>x</title></head><body/></html>   | expected lang="da"
            <html><head><title>x</title></head><body/></html>             | <html> lacks its attribute "lang"
            <html lang="da"><head><title> </title></head><body/></html>   | <title> is empty
            <html lang="da"><head/><body/></html>                         | expected <title>
            <html lang="da"><head><title>x</title></head></html>          | expected <body>
            <html lang="da"><head><title>x</title><meta name="x" content="y"/></head><body/></html>    | <meta name="x"> is unknown
            <html lang="da"><head><title>x</title><meta name="state" content="y"/></head><body/></html> | expected approved or draft
            <html lang="da"><head><title>x</title><meta name="classification" content="y"/></head><body/></html> | expected intern or offentlig
            <html lang="da"><head><title>x</title><meta name="date" content="9/6"/></head><body/></html> | expected a date such as 2026-05-31
            <html lang="da"><head><title>x</title></head><body><header><p class="sender">x</p></header></body></html> | expected <h1>
            <html lang="da"><head><title>x</title></head><body><header><h1>x</h1><dl/></header></body></html> | expected <dl class="facts">
            <!DOCTYPE html><html lang="da"><head><title>x</title></head><body/></html> | A document type or processing instruction is not allowed
            <html lang="da" xmlns="urn:x"><head><title>x</title></head><body/></html> | Element <html> is not part of the vocabulary
            """)
    void refusesAHeadThatSaysTooLittle(String xhtml, String message) {
        assertThat(refusal(xhtml)).hasMessageContaining(message).returns(1, NotInVocabulary::line);
    }

    @Test
    void tellsLineAndColumnOfTheOffendingElement() {
        String xhtml =
                "<html lang=\"da\"><head><title>x</title></head><body>\n  <p>æ</p>\n   <p>x <b\n>y</b></p></body></html>";
        assertThat(refusal(xhtml)).returns(3, NotInVocabulary::line).returns(9, NotInVocabulary::column);
    }

    @Test
    void tellsTheSourceOnTheElementItself() {
        String body =
                "<p data-source=\"a.ftlh:1\">x</p><section data-source=\"a.ftlh:2\"><b data-source=\"a.ftlh:3\"/></section>";
        assertThat(refusal(Xhtml.document(body)).source()).contains("a.ftlh:3");
    }

    @Test
    void neverTellsWhatACellHolds() {
        String body = Xhtml.table("x", "<tr><td>hemmelig<p/></td><td>1</td></tr>");
        assertThat(refusal(Xhtml.document(body))).hasMessageNotContaining("hemmelig");
        assertThat(refusal(Xhtml.document("hemmelig"))).hasMessageNotContaining("hemmelig");
    }

    @Test
    void readsToTheEndOfTheText() {
        assertThat(refusal(Xhtml.document("<p>x</p>") + "<p>mere</p>")).hasMessageContaining("Malformed XML");
        assertThat(refusal(Xhtml.document("<p>x</p>").replace("</html>", "<p/></html>")))
                .hasMessageContaining("expected nothing more here");
    }

    @Test
    void neverShowsWhereAnElementCameFrom() {
        String xhtml = Xhtml.document("<p data-source=\"orientering.ftlh:12\">x</p>");
        assertThat(new String(Xhtml.written(format, xhtml))).doesNotContain("data-source", "orientering.ftlh");
    }

    private NotInVocabulary refusal(String xhtml) {
        return assertThatThrownBy(() -> Xhtml.written(format, xhtml))
                .asInstanceOf(InstanceOfAssertFactories.throwable(NotInVocabulary.class))
                .actual();
    }
}
