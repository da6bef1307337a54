package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another municipality says who it is in one file, and no word of the one that the program came from is left.
class NeighbourTest {
    private static final Pattern STRANGE = Pattern.compile(
            "(?i)randers|handicap og myndighed|socialt udsatte|senhjerneskade|social- og arbejdsmarkedsudvalg");
    private static final Map<String, String> OWN = Map.of(
            "Center for Handicap og Myndighed", "Voksenhandicap",
            "Center for Psykiatri og Socialt Udsatte", "Socialpsykiatri",
            "Center for Autisme, Senhjerneskade og Læring", "Aktivitet og Læring",
            "JobRanders", "JobFavrskov",
            "Randers", "Favrskov",
            "Social- og arbejdsmarkedsudvalget", "Social- og Sundhedsudvalget",
            "730;", "710;");

    @TempDir
    static Path folder;

    private static Path period;

    @BeforeAll
    static void run() throws Exception {
        var sample = Sample.copyTo(folder.resolve("input"));
        sample.write("2026-05/tillaegsbevillinger.csv", sample.text("2026-03/tillaegsbevillinger.csv"));
        // Who is mailed is of the other municipality
        sample.delete("modtagere.csv");
        try (var files = Files.walk(sample.folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, owned(Files.readString(file)));
            }
        }
        sample.edit("2026-05/ledighed.csv", text -> text.replace("710;9;2026M04;3,4", "710;9;2026M04;2,1"));
        Files.writeString(folder.resolve("application.yml"), """
                opfoelgning:
                  municipality:
                    name: Favrskov Kommune
                    code: '710'
                    committees:
                      own: Social- og Sundhedsudvalget
                      economy: finansudvalget
                      council: kommunalbestyrelsen
                    areas:
                      - {code: '000', name: Hele landet}
                      - {code: '710', name: Favrskov Kommune}
                    # The third one is not named, and comes last
                    centers: [Voksenhandicap, Socialpsykiatri]
                """);
        var run = new OtherProcess(folder, List.of(), Map.of())
                .execute("run", "--period", "2026-05", "--templates", absolute("templates"));
        assertEquals(0, run.exitCode(), run.text());
        assertFalse(STRANGE.matcher(run.text()).find(), run.text());
        period = folder.resolve("output/2026-05");
    }

    private static String owned(String text) {
        var own = text;
        for (var strange : OWN.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            own = own.replace(strange, OWN.get(strange));
        }
        return own;
    }

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }

    @Test
    void noFileHoldsAWordOfTheOtherMunicipality() throws IOException {
        try (var files = Files.walk(folder.resolve("output"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(STRANGE.matcher(file.getFileName().toString()).find(), file.toString());
                assertEquals(Set.of(), new PublishedFile(file).found(STRANGE), file.toString());
            }
        }
    }

    @Test
    void itsOwnNamesAndFiguresAreInTheDocuments() throws IOException {
        var page = Files.readString(period.resolve("orientering.html"));
        assertTrue(page.contains("Favrskov Kommune · Social- og Sundhedsudvalget"));
        assertEquals(
                "2.1",
                FiguresCsv.of(period)
                        .value("unemployment.rate_adjusted", "710", "2026-04")
                        .toPlainString());
        var budget =
                Files.readString(period.resolve("budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov.html"));
        assertTrue(budget.contains("finansudvalget") && budget.contains("kommunalbestyrelsen"));
    }

    @Test
    void aCentreThatTheSettingsDoNotNameComesLast() throws IOException {
        var budget =
                Files.readString(period.resolve("budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov.html"));
        int first = budget.indexOf(">Voksenhandicap<");
        int second = budget.indexOf(">Socialpsykiatri<");
        int last = budget.indexOf(">Aktivitet og Læring<");
        assertTrue(0 < first && first < second && second < last, first + " " + second + " " + last);
    }
}
