package dk.opfoelgning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.document.html.HtmlFormat;
import dk.opfoelgning.document.pdf.PdfFormat;
import dk.opfoelgning.document.pdf.Validator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The one file in which a municipality says how its documents look.
class ThemeFileTest {
    private static final Path SHIPPED = Path.of("templates");

    @TempDir
    Path folder;

    private Theme theme(String text) throws IOException {
        Files.writeString(folder.resolve("theme.yml"), text);
        return ThemeFile.read(folder);
    }

    @Test
    void theShippedThemeIsTheStandardLook() {
        var shipped = ThemeFile.read(SHIPPED);
        var standard = Theme.standard();
        assertEquals(standard.palette(), shipped.palette());
        assertEquals(standard.type(), shipped.type());
        assertEquals(standard.page(), shipped.page());
        assertEquals(standard.typeface(), shipped.typeface());
    }

    @Test
    void whatTheFileLeavesOutIsStandard() throws IOException {
        var theme = theme("farver:\n  fremhaevet: '#702020'\n");
        assertEquals("#702020", theme.palette().accent());
        assertEquals(Theme.standard().palette().ink(), theme.palette().ink());
        assertEquals(Theme.standard().type(), theme.type());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`farver: {tekst: blå}`, `line 2: expected a colour such as '#14477D', with its quotes`",
                "`farver: {teskt: '#112233'}`, `line 2: this name is unknown or there already; expected tekst, daempet`",
                "`farve: x`, `line 2: this name is unknown or there already; expected logo`",
                "`stoerrelser: {tekst: 10}`, `line 2: expected size and line height in points, such as 10/14`",
                "`stoerrelser: {tekst: 10/8}`, `line 2: expected a size from 6 to 40 points`",
                "`margener: {top: bred}`, `line 2: expected millimetres`",
                "`margener: {top: 90}`, `line 2: expected a margin of more than 0 and at most 80 millimetres`",
                "`linjelaengde: 8`, `line 2: expected a number of letters from 30 to 149`",
                "`logo: findes-ikke.png`, `line 2: expected the name of a file in the folder of templates`",
                "`logo: theme.yml`, `line 2: expected a picture of the format PNG`",
                "`logo: ../hemmelig.png`, `line 2: expected the name of a file in the folder of templates`",
                "`skrift: [a`, `expected YAML: a name, a colon and a value`",
                "`farver: {dele: ['#9CC3E6', '#14477D']}`, `line 2: expected three colours or more`",
                "`skrift: {navn: 'x; } </style><script>'}`, `line 2: expected the name of a typeface`",
                "`farver: {dele: x}`, `line 2: expected a list such as ['#9CC3E6', '#14477D']`"
            })
    void aMistakeNamesItsLineAndWhatWasExpected(String line, String sentence) {
        var mistake = assertThrows(ThemeMistake.class, () -> theme("# Kommunens udseende\n" + line + "\n"));
        assertTrue(mistake.getMessage().contains(sentence), mistake.getMessage());
    }

    @Test
    void anEmptyFileOrNoneIsTheStandardLook() throws IOException {
        assertEquals(Theme.standard(), theme(""));
        assertEquals(Theme.standard(), ThemeFile.read(folder.resolve("tom")));
    }

    @Test
    void aLogoAndOtherFontsAreInEveryDocumentAndItStaysAccessible() throws Exception {
        var picture = new BufferedImage(300, 80, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(10, 10, 0xff14477d);
        ImageIO.write(picture, "png", folder.resolve("logo.png").toFile());
        for (var cut : List.of("Regular", "Italic", "SemiBold")) {
            Files.copy(
                    Path.of("src/main/resources/fonts/IBMPlexSans-Regular.ttf"),
                    folder.resolve("Egen-" + cut + ".ttf"));
        }
        var theme = theme("""
                logo: logo.png
                skrift: {navn: Egen, normal: Egen-Regular.ttf, kursiv: Egen-Italic.ttf, halvfed: Egen-SemiBold.ttf}
                """);
        var pdf = Xhtml.written(new PdfFormat(theme), Xhtml.sample("orientering"));
        assertEquals(List.of(), Validator.failures(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), Validator.failures(pdf, PDFAFlavour.PDFA_3_A));
        var standard = Xhtml.written(new PdfFormat(Theme.standard()), Xhtml.sample("orientering"));
        assertTrue(images(pdf) > images(standard), "the logo is not in the PDF");
        var html =
                new String(Xhtml.written(new HtmlFormat(theme), Xhtml.sample("orientering")), StandardCharsets.UTF_8);
        assertTrue(html.contains("<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,iVBOR"));
        assertTrue(html.contains("--font:\"Egen\""));
        assertFalse(html.contains("IBM Plex Sans"));
    }

    @Test
    void aLogoThatIsALinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("logo.png"), Files.writeString(elsewhere.resolve("logo.png"), "x"));
        var mistake = assertThrows(ThemeMistake.class, () -> theme("logo: logo.png\n"));
        assertTrue(mistake.getMessage().contains("line 1: expected the name of a file"), mistake.getMessage());
    }

    @Test
    void aBrokenLogoAndABrokenFontAreToldInOneSentence() throws IOException {
        var half = new byte[40];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, half, 0, 8);
        Files.write(folder.resolve("logo.png"), half);
        Files.writeString(folder.resolve("egen.ttf"), "ingen skrift");
        var logo = theme("logo: logo.png\n");
        var font = theme("skrift: {normal: egen.ttf}\n");
        assertTrue(assertThrows(
                        UncheckedIOException.class,
                        () -> Xhtml.written(new PdfFormat(logo), Xhtml.document("<p>Tekst</p>")))
                .getMessage()
                .startsWith("the theme's logo cannot be drawn"));
        assertTrue(assertThrows(UncheckedIOException.class, () -> new PdfFormat(font))
                .getMessage()
                .startsWith("the theme's font egen.ttf cannot be read"));
    }

    private static int images(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        var page = reader.getPageN(1).getAsDict(PdfName.RESOURCES);
        var objects = page.getAsDict(PdfName.XOBJECT);
        return (int) objects.getKeys().stream()
                .filter(name ->
                        PdfName.IMAGE.equals(objects.getAsStream((PdfName) name).get(PdfName.SUBTYPE)))
                .count();
    }
}
