package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.document.pdf.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The period's public items in one PDF, as the committee's agenda has them.
class MeetingPdfTest {
    private static final String SECOND_AREA = "budgetopfoelgning-tilbud-til-unge-og-voksne-med-saerlige-behov";

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.copyTo(folder.resolve("input"));
    }

    private Path run(String period) {
        var run = Cli.run(sample.folder(), folder.resolve("output"), "--period", period);
        assertEquals(0, run.exitCode(), run.text());
        return folder.resolve("output").resolve(period);
    }

    private static List<String> pages(Path file) throws IOException {
        return PdfPages.of(Files.readAllBytes(file));
    }

    @Test
    void itemsComeInTheAgendasOrderWithOneCountOfPages() throws IOException {
        var pages = pages(run("2026-03").resolve("moede.pdf"));
        assertTrue(pages.getFirst().contains("9. juni 2026"), pages.getFirst());
        var all = String.join("\n", pages);
        assertTrue(all.indexOf("Punkt 81") < all.indexOf("Punkt 82"), pages.getFirst());
        assertTrue(pages.getLast().contains("Side " + pages.size() + " af " + pages.size()), pages.getLast());
    }

    @Test
    void whatIsOnNoAgendaOrInternIsLeftOut() throws IOException {
        var all = String.join("\n", pages(run("2026-03").resolve("moede.pdf")));
        assertFalse(all.contains("Orientering marts"), all);
        assertFalse(all.contains("Månedsstatus"), all);
    }

    @Test
    void aPeriodWithSeveralMeetingsHasOneFileForEach() throws IOException {
        sample.edit(
                "moeder.csv",
                text -> text.replace(
                        SECOND_AREA + ";Social- og arbejdsmarkedsudvalget;09-06-2026",
                        SECOND_AREA + ";Økonomiudvalget;15-06-2026"));
        var made = run("2026-03");
        assertFalse(Files.exists(made.resolve("moede.pdf")));
        assertTrue(Files.exists(made.resolve("moede-2026-06-09-social-og-arbejdsmarkedsudvalget.pdf")));
        var other = pages(made.resolve("moede-2026-06-15-oekonomiudvalget.pdf"));
        assertTrue(other.getFirst().contains("Økonomiudvalget"), other.getFirst());
        assertTrue(String.join("\n", other).contains("Punkt 82"));
    }

    @Test
    void withoutAMeetingThereIsNone() throws IOException {
        sample.delete("moeder.csv");
        assertFalse(Files.exists(run("2026-03").resolve("moede.pdf")));
    }

    @Test
    void theManifestCallsItPublic() throws IOException {
        var made = run("2026-03");
        assertTrue(PublishedFile.publicOnes(made).stream()
                .anyMatch(file -> file.path().equals(made.resolve("moede.pdf"))));
    }
}
