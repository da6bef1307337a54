package dk.opfoelgning.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every place of a page is looked through, and no coordinate is taken for a CPR number.
class HtmlScanTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>010190-4321</p>",
                "<p>Borger 010190&nbsp;4321.</p>",
                "<p>010190&#45;4321</p>",
                "<p>010190-<strong>4321</strong></p>",
                "<p>0101<data value=\"9\">9</data>04321</p>",
                "<!-- 010190-4321 -->",
                "<p title=\"010190-4321\">.</p>",
                "<p title=\"a > b, 010190-4321\">.</p>",
                "<svg aria-label=\"0101904321\"></svg>",
                "<style>p::after{content:'010190-4321'}</style>",
                "<div>010190-4321</div>"
            })
    void findsIt(String html) throws IOException {
        assertEquals(Optional.of("linje 2"), find("<html>\n" + html + "\n</html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><data value=\"1012345678\">1.012.345.678</data> kr.</p>",
                "<svg viewBox=\"010190 4321\"><path d=\"M010190 4321L0101904321,5\"/></svg>",
                "<td>010190</td><td>4321</td>",
                "<p>010190</p><p>4321</p>",
                "<p>85.02.10-A26-4-25</p>",
                "<img src=\"data:image/png;base64,aa/0101904321/aa\" alt=\"\">"
            })
    void leavesCoordinatesValuesAndNeighboursAlone(String html) throws IOException {
        assertEquals(Optional.empty(), find("<html>\n" + html + "\n</html>"));
    }

    private Optional<String> find(String html) throws IOException {
        var file = folder.resolve("page.html");
        Files.writeString(file, html);
        return new HtmlScan().find(file);
    }
}
