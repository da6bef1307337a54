package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.document.pdf.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a manager gets about a centre, and nothing about anyone else's.
class MonthlyStatusTest {
    private static final Map<String, String> CENTERS = Map.of(
            "center-for-handicap-og-myndighed", "Center for Handicap og Myndighed",
            "center-for-psykiatri-og-socialt-udsatte", "Center for Psykiatri og Socialt Udsatte",
            "center-for-autisme-senhjerneskade-og-laering", "Center for Autisme, Senhjerneskade og Læring");
    private static final Pattern ID = Pattern.compile("\\b[BI]\\d{6}(?:-\\d+)?\\b");

    @TempDir
    static Path output;

    private static Path period;
    private static Set<String> ids;

    @BeforeAll
    static void run() throws IOException {
        MadeSample.copyTo(output, "2026-05");
        period = output.resolve("2026-05");
        ids = new HashSet<>();
        for (var month : List.of("2026-03", "2026-04", "2026-05")) {
            ID.matcher(Files.readString(Sample.SHIPPED.resolve(month + "/sager.csv")))
                    .results()
                    .forEach(id -> ids.add(id.group()));
        }
        assertTrue(ids.size() > 1000, "only %d ids were found".formatted(ids.size()));
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.list(period)) {
            return files.filter(file -> file.getFileName().toString().startsWith("maanedsstatus-"))
                    .sorted()
                    .toList();
        }
    }

    private static String center(Path document) {
        var name = document.getFileName().toString();
        return CENTERS.get(name.substring("maanedsstatus-".length(), name.lastIndexOf('.')));
    }

    @Test
    void thereIsOneForEachCentreAsPdfAndPage() throws IOException {
        assertEquals(2 * CENTERS.size(), documents().size());
    }

    @Test
    void noneNamesAnotherCentre() throws IOException {
        for (var document : documents()) {
            var others = CENTERS.values().stream()
                    .filter(center -> !center.equals(center(document)))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            var file = new PublishedFile(document);
            assertEquals(Set.of(), file.found(Pattern.compile(others)), document.toString());
            assertFalse(
                    file.found(Pattern.compile(Pattern.quote(center(document)))).isEmpty(), document.toString());
        }
    }

    @Test
    void noneHoldsACitizenOrAPlacement() throws IOException {
        for (var document : documents()) {
            var found = new PublishedFile(document).found(ID);
            found.retainAll(ids);
            assertEquals(Set.of(), found, document.toString());
        }
    }

    @Test
    void noneIsPublic() throws IOException {
        assertEquals(
                List.of(),
                PublishedFile.publicOnes(period).stream()
                        .map(file -> file.path().getFileName().toString())
                        .filter(name -> name.startsWith("maanedsstatus-"))
                        .toList());
    }

    @Test
    void eachIsOnePage() throws IOException {
        for (var document : documents()) {
            if (document.toString().endsWith(".pdf")) {
                assertEquals(1, PdfPages.of(Files.readAllBytes(document)).size(), document.toString());
            }
        }
    }

    /// Four cases that rose much, five control areas and three initiatives.
    @Test
    void aCentreWithMuchToTellHasOnePageToo(@TempDir Path folder) throws IOException {
        var crowded = "Center for Psykiatri og Socialt Udsatte";
        var sample = Sample.copyTo(folder.resolve("input"));
        for (var area : List.of("Indkomstoverførsler", "Ældreboliger", "Anlæg", "Centrale refusionsordninger")) {
            sample.edit(
                    "2026-05/budget.csv",
                    text -> text
                            + text.lines()
                                    .filter(line -> line.contains(crowded) && line.contains(";Service;"))
                                    .findFirst()
                                    .orElseThrow()
                                    .replace(";Service;", ";" + area + ";")
                            + "\n");
        }
        for (int i = 1; i <= 3; i++) {
            int number = 30 + i;
            sample.edit(
                    "2026-05/initiativer.csv",
                    text -> text + "BDO-potentialer;" + number
                            + ";Et initiativ med en titel af almindelig længde;31-05-2026;" + "i gang;Det vedrører "
                            + crowded + ", som har fået en plan for arbejdet.\n");
        }
        var run = Cli.run(sample.folder(), folder.resolve("output"), "--period", "2026-05");
        assertEquals(0, run.exitCode(), run.text());
        var pages = PdfPages.of(Files.readAllBytes(
                folder.resolve("output/2026-05/maanedsstatus-center-for-psykiatri-og-socialt-udsatte.pdf")));
        assertEquals(1, pages.size(), String.join("\n", pages));
        assertTrue(pages.getFirst().contains("Et initiativ med en titel"), pages.getFirst());
    }

    @Test
    void itsCasesAndExpenditureAreTheCentresOwn() throws IOException {
        var figures = FiguresCsv.of(period);
        for (var document : documents()) {
            var cases = figures.value("high_cost.by_center.cases", center(document), "2026-05");
            var money = figures.millions("high_cost.by_center.expenditure", center(document), "2026-05")
                    .toPlainString()
                    .replace('.', ',');
            assertFalse(
                    new PublishedFile(document)
                            .found(Pattern.compile(cases.toPlainString() + "[\u00a0 ](</[a-z]+>)?sager|>"
                                    + cases.toPlainString() + "<"))
                            .isEmpty(),
                    document.toString());
            assertFalse(
                    new PublishedFile(document).found(Pattern.compile(money)).isEmpty(), document.toString());
        }
    }
}
