package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.extract.adjustments.AdjustmentExtract;
import dk.opfoelgning.extract.cases.CaseExtract;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.Placement;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final Path SAMPLE = Path.of("input");
    private static final String HEADING = "bevillingsomraade;styringsomraade;raekkefoelge;art;tekst;beloeb\r\n";

    private final Path input;
    private final String plain;
    private final List<Placement> expected;

    CsvTest(@TempDir Path input) throws Exception {
        this.input = input;
        var file = SAMPLE.resolve("2026-05/sager.csv");
        plain = Files.readString(file);
        expected = Taken.from(new CaseExtract(), SAMPLE, file).rows();
    }

    @Test
    void windows1252IsRead() {
        assertThat(sample(plain.getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
    }

    @Test
    void aByteOrderMarkIsRead() {
        assertThat(sample(("\ufeff" + plain).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    @Test
    void lineFeedsAloneAreRead() {
        assertThat(sample(plain.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndLetterCase() {
        var lines = plain.replace("\"Sølyst; afd. Nord\"", "SØLYST")
                .lines()
                .map(CsvTest::reversed)
                .toList();
        var heading = lines.getFirst().toUpperCase().replace(";", " ; ");
        var turned = heading + "\n" + String.join("\n", lines.subList(1, lines.size()));

        assertThat(sample(turned.replace("SØLYST", "\"Sølyst; afd. Nord\"").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    private static String reversed(String line) {
        var cells = new ArrayList<>(Arrays.asList(line.split(";", -1)));
        Collections.reverse(cells);
        return String.join(";", cells);
    }

    @Test
    void quotedCellsMayHoldSeparatorsQuotesAndLineBreaksWhichReadAsSpaces() {
        var text = HEADING + "Voksne;Service;1;forbrug;\"Buffer; \"\"stor\"\"\r\ni to linjer\";1\r\n";

        assertThat(texts(text)).containsExactly("Buffer; \"stor\" i to linjer");
    }

    @Test
    void aLineThatBeginsWithAHashIsData() {
        assertThat(take(HEADING + "#Voksne;Service;1;forbrug;;1\n")
                        .rows()
                        .getFirst()
                        .appropriationArea())
                .isEqualTo("#Voksne");
    }

    @Test
    void spaceOfAnyKindAndLengthIsOneSpaceSoThatANameIsOneName() {
        assertThat(texts(HEADING + "Voksne;Service;1;forbrug;Center \u00a0 for\tUnge;1\n"))
                .containsExactly("Center for Unge");
    }

    @Test
    void spacesAroundACellAreTrimmed() {
        var taken = take(HEADING + " Voksne\t;Service; 1 ;forbrug ;\u00a0Buffer\u00a0; -1,00 \n");

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.rows().getFirst().text()).isEqualTo("Buffer");
    }

    @Test
    void aLineNumberIsTheLineOnWhichTheRowStarts() {
        var text = HEADING
                + "Voksne;Service;1;forbrug;\"to\r\nlinjer\nog en til\";1\r\n" // 2 to 4
                + "\r\n" // 5
                + ";;;;;\r\n" // 6
                + "Voksne;Service;2;forbrug;\"to\r\nlinjer\";x\r\n" // 7 and 8
                + "Voksne;Service;3;forbrug;;x\r\n" // 9
                + "\r\n\r\n";
        var taken = take(text);

        assertThat(taken.errors()).containsExactly("UNREADABLE_AMOUNT @7 beloeb", "UNREADABLE_AMOUNT @9 beloeb");
        assertThat(taken.reading().rows()).isEqualTo(3);
    }

    @Test
    void aLineHasAsManyFieldsAsTheHeading() {
        assertThat(take(HEADING + "a;b;1;budget;\na;b;1;budget;;1;\na;b;1;budget;;1\n")
                        .errors())
                .containsExactly("FIELD_COUNT @2", "FIELD_COUNT @3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b;2;budget;\"tekst;1\n a;b;3;budget;;1\n",
                "a;b;2;budget;\"tekst\" mere;1\n",
                "a;b;2;budget;tekst;\"",
                "\""
            })
    void brokenQuotesEndTheFileWithoutACrash(String rest) {
        var taken = take(HEADING + "a;b;1;budget;;1\n" + rest);

        assertThat(taken.errors()).containsExactly("BROKEN_QUOTES @3");
        assertThat(taken.rows()).hasSize(1);
    }

    @Test
    void aLastLineWithoutLineBreakIsRead() {
        assertThat(take(HEADING + "a;b;1;budget;;1").rows()).hasSize(1);
        assertThat(take(HEADING + "a;b;1;budget;;\"1\"").rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n\r\n", ";;;\n", "\ufeff"})
    void anEmptyFileHasNoHeading(String text) {
        assertThat(take(text).errors()).containsExactly("MISSING_HEADING @0");
    }

    @Test
    void whatIsNoTextIsAProblem() {
        var zeros = Taken.write(input, "forventninger.csv", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(Taken.from(new AdjustmentExtract(), input, zeros).errors()).containsExactly("UNREADABLE_FILE @0");

        var unknown = Taken.write(input, "forventninger.csv", new byte[] {'a', (byte) 0x81, 'b'});
        assertThat(Taken.from(new AdjustmentExtract(), input, unknown).errors()).containsExactly("UNREADABLE_FILE @0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0af", "e080af", "eda080", "f4908080", "f8888080", "c3", "e282", "80"})
    void bytesThatAreNoUtf8AreTakenForWindows1252(String hex) throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write((HEADING + "a;b;1;budget;æøå").getBytes(StandardCharsets.UTF_8));
        bytes.write(HexFormat.of().parseHex(hex));
        bytes.write(";1".getBytes(StandardCharsets.UTF_8));
        var file = Taken.write(input, "forventninger.csv", bytes.toByteArray());
        var taken = Taken.from(new AdjustmentExtract(), input, file);

        boolean isDefined = !hex.contains("90") && !hex.contains("81");
        assertThat(taken.rows().stream().map(Adjustment::text).toList())
                .allMatch(text -> text.startsWith("Ã¦Ã¸Ã¥"))
                .hasSize(isDefined ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"æ", "€", "😀", "\uffff\u0800"})
    void everyLengthOfUtf8IsReadAcrossBuffers(String character) {
        var text = "x" + character.repeat(101) + "z";
        var rows = ("a;b;1;budget;" + text + ";1\n").repeat(1_000);

        assertThat(texts(HEADING + rows)).hasSize(1_000).containsOnly(text);
    }

    @Test
    void theHashIsThatOfTheBytes() throws Exception {
        var bytes =
                ("\ufeff" + HEADING + "a;b;1;budget;\"æ;1\n" + "x".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        var reading = Taken.from(new AdjustmentExtract(), input, Taken.write(input, "forventninger.csv", bytes))
                .reading();

        var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(reading.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(reading.path()).isEqualTo("2026-05/forventninger.csv");
    }

    private List<Placement> sample(byte[] bytes) {
        var taken = Taken.from(new CaseExtract(), input, Taken.write(input, "sager.csv", bytes));
        assertThat(taken.errors()).isEmpty();
        return taken.rows();
    }

    private List<String> texts(String text) {
        return take(text).rows().stream().map(Adjustment::text).toList();
    }

    private Taken<Adjustment> take(String text) {
        return Taken.from(new AdjustmentExtract(), input, text);
    }
}
