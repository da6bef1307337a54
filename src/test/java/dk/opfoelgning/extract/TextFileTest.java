package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.extract.texts.TextFile;
import dk.opfoelgning.extract.texts.TextFiles;
import dk.opfoelgning.facts.FreeText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
    private final Path input;
    private final Problems problems = new Problems();

    TextFileTest(@TempDir Path input) {
        this.input = input;
    }

    private Optional<FreeText> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<FreeText> read(byte[] bytes) throws IOException {
        var file = Taken.write(input, "tekster/aftale.md", bytes);
        return new TextFile(file).read(new FileProblems("2026-05/tekster/aftale.md", problems));
    }

    @Test
    void aTextHasItsFilesNameATitleAndItsPlace() throws IOException {
        assertThat(read("---\ntitel: Ny aftale\nplacering: 15\n---\n\nFørste *linje*.\n\n- et punkt\n"))
                .contains(new FreeText("aftale", "Ny aftale", 15, "Første *linje*.\n\n- et punkt"));
        assertThat(problems.listed()).isEmpty();
    }

    @Test
    void aTextWithoutAPlaceComesAfterTheProgramsSections() throws IOException {
        assertThat(read("---\ntitel: Ny aftale\n---\nTekst"))
                .map(FreeText::position)
                .contains(90);
    }

    @Test
    void everyEncodingAndLineEndThatEditorsWriteIsRead() throws IOException {
        var text = "---\r\ntitel: Støtte på Ærø\r\n---\r\nÅben\r\n";
        var expected = new FreeText("aftale", "Støtte på Ærø", 90, "Åben");

        assertThat(read(text)).contains(expected);
        assertThat(read("\ufeff" + text)).contains(expected);
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uden hoved                                     | TEXT_HEAD @1
            '---\ntitel: x\nTekst'                         | TEXT_HEAD @1
            '---\ntitel: x\n---\n \n'                      | NO_ROWS @0
            '---\nplacering: 5\n---\nTekst'               | TEXT_HEAD @1
            '---\ntitel: x\nplacering: først\n---\nTekst' | TEXT_HEAD @3
            '---\ntitel: x\nplacering: -1\n---\nTekst'    | TEXT_HEAD @3
            '---\ntitel: x\nplacering: 1000\n---\nTekst'  | TEXT_HEAD @3
            '---\ntitel: x\nforfatter: y\n---\nTekst'     | TEXT_HEAD @3
            '---\ntitel: [\n---\nTekst'                   | TEXT_HEAD @1
            '---\n- titel\n---\nTekst'                    | TEXT_HEAD @1
            '---\ntitel: Til 010190-4321\n---\nTekst'     | CPR_NUMBER @2
            '---\ntitel: x\n---\nTekst\nom 0101904321'    | CPR_NUMBER @5
            """)
    void aWrongTextIsReportedByRuleAndLine(String text, String error) throws IOException {
        assertThat(read(text.replace("\\n", "\n"))).isEmpty();
        assertThat(problems.listed())
                .extracting(problem -> problem.rule() + " @" + problem.line())
                .contains(error);
        assertThat(problems.listed()).noneMatch(problem -> problem.toString().contains("4321"));
    }

    @Test
    void whatIsNoTextAndWhatIsTooLongIsRejected() throws IOException {
        assertThat(read(new byte[] {0, 1, 2})).isEmpty();
        assertThat(read("---\ntitel: x\n---\n" + "x".repeat(1_000_000))).isEmpty();
        assertThat(problems.listed())
                .extracting(Problem::rule)
                .containsExactly(Rule.UNREADABLE_FILE, Rule.OUT_OF_RANGE);
    }

    @Test
    void onlyMarkdownFilesAreTextsInTheOrderOfTheirNames() throws IOException {
        for (var name : List.of("b.md", "a.MD", "c.txt", "d.md/e.md")) {
            Taken.write(input, "tekster/" + name, new byte[] {'x'});
        }
        assertThat(TextFiles.in(input.resolve("2026-05"), problems))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.MD", "b.md");
        assertThat(TextFiles.in(Files.createDirectory(input.resolve("2026-04")), problems))
                .isEmpty();
        assertThat(problems.listed()).isEmpty();
    }

    @Test
    void aFileNameLikeACprNumberIsReportedAndNotTold() throws IOException {
        Taken.write(input, "tekster/010190-4321.md", new byte[] {'x'});

        assertThat(TextFiles.in(input.resolve("2026-05"), problems)).isEmpty();
        assertThat(problems.listed()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.CPR_NUMBER);
            assertThat(problem.toString()).startsWith("2026-05/tekster: ").doesNotContain("4321");
        });
    }
}
