package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.document.pdf.PdfAttachment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever holds a document holds its data and no more.
class CarriedFiguresTest {
    private static final String HEADER = "id;group;period;value;unit;label;shown_in";

    @TempDir
    static Path output;

    @BeforeAll
    static void runTheSample() throws IOException {
        MadeSample.copyTo(output, "2026-05");
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(output.resolve("2026-05").resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orientering", "budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov"})
    void aPdfCarriesThePublicRowsOfTheFiguresThatItShows(String document) throws IOException {
        var attachment =
                PdfAttachment.of(Files.readAllBytes(output.resolve("2026-05").resolve(document + ".pdf")));
        assertEquals("figures-offentlig.csv", attachment.name());
        assertEquals("Data", attachment.relationship());
        var shown = lines("figures-offentlig.csv").stream()
                .filter(line -> line.contains(";" + document + ":") || line.contains("," + document + ":"))
                .map(CarriedFiguresTest::withoutPlaces)
                .toList();
        var carried = attachment.text().lines().toList();
        assertEquals(HEADER, carried.getFirst());
        assertFalse(shown.isEmpty());
        assertEquals(
                shown,
                carried.stream().skip(1).map(CarriedFiguresTest::withoutPlaces).toList());
    }

    private static String withoutPlaces(String line) {
        return line.substring(0, line.lastIndexOf(';'));
    }

    @Test
    void figuresTellInWhichDocumentsTheyAreShownAndHowOften() throws IOException {
        var figures = lines("figures.csv");
        assertEquals(HEADER, figures.getFirst());
        var cases = figures.stream()
                .filter(line -> line.startsWith("high_cost.cases;total;2026-05;"))
                .findFirst()
                .orElseThrow();
        assertTrue(cases.matches(".*;orientering:([5-9]|\\d\\d),saerligt-dyre-enkeltsager-bilag:\\d+"), cases);
        var hidden = figures.stream()
                .filter(line -> line.startsWith("high_cost.inflow.cases;25;"))
                .findFirst()
                .orElseThrow();
        assertTrue(hidden.endsWith(";"), hidden);
    }

    @Test
    void thePublicFileHoldsWhatIsShownAndNothingElse() throws IOException {
        var shown = lines("figures.csv").stream()
                .skip(1)
                .filter(CarriedFiguresTest::isShownInPublic)
                .map(CarriedFiguresTest::key)
                .toList();
        assertEquals(
                shown,
                lines("figures-offentlig.csv").stream()
                        .skip(1)
                        .map(CarriedFiguresTest::key)
                        .toList());
    }

    /// Managers' monthly status is internal.
    private static boolean isShownInPublic(String line) {
        return List.of(line.substring(line.lastIndexOf(';') + 1).split(",")).stream()
                .anyMatch(place -> !place.isEmpty() && !place.startsWith("maanedsstatus-"));
    }

    private static String key(String line) {
        return String.join(";", List.of(line.split(";")).subList(0, 3));
    }
}
