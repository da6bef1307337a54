package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.html.Browser;
import dk.opfoelgning.document.pdf.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Every document of the sample, as those check it who have to publish and to archive it.
@ParameterizedClass
@ValueSource(strings = {"2026-03", "2026-04", "2026-05"})
class AccessibleDocumentsTest {
    private static final Browser BROWSER = new Browser();

    @TempDir
    static Path output;

    @Parameter
    String period;

    @BeforeAll
    static void runTheSample(@TempDir Path input) throws IOException {
        var sample = Sample.withDeclaredTo(input);
        for (String period : List.of("2026-03", "2026-04", "2026-05")) {
            assertThat(Cli.run(sample.folder(), output, "--period", period).exitCode())
                    .isZero();
        }
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void everyPdfPassesTheValidator(PDFAFlavour flavour) throws Exception {
        for (Path pdf : made(".pdf")) {
            assertThat(Validator.failures(Files.readAllBytes(pdf), flavour))
                    .as(pdf.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyPageIsAccessible(int width) throws IOException {
        for (Path page : made(".html")) {
            assertThat(BROWSER.violations(Files.readString(page), width))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyPageFitsTheWindow(int width) throws IOException {
        for (Path page : made(".html")) {
            assertThat(BROWSER.overhang(Files.readString(page), width))
                    .as(page.toString())
                    .isNotPositive();
        }
    }

    private List<Path> made(String ending) throws IOException {
        try (var files = Files.list(output.resolve(period))) {
            var made = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(made).isNotEmpty();
            return made;
        }
    }
}
