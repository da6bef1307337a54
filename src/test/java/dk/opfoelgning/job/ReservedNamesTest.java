package dk.opfoelgning.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.facts.DeclarationMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A declared report's extract, figures and documents bear the folder's name; none of the program's own may be taken.
class ReservedNamesTest {
    @TempDir
    Path templates;

    private void declare(String name) throws IOException {
        Files.writeString(
                Files.createDirectories(templates.resolve(name)).resolve("report.yml"),
                "titel: x\nklassifikation: intern\nkolonner:\n  a: tekst\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orientering",
                "kvalitet",
                "sagsliste",
                "moede",
                "moede-2026-06-09-udvalg",
                "figures",
                "manifest",
                "places",
                "plan",
                "agenda",
                "budget",
                "forecast",
                "sager",
                "moeder",
                "tekster",
                "historik",
                "saerligt-dyre-enkeltsager-intern",
                "budgetopfoelgning-x",
                "maanedsstatus-x"
            })
    void aFolderMayNotBearAName(String name) throws IOException {
        declare(name);
        var mistake = assertThrows(DeclarationMistake.class, () -> DeclaredReports.in(templates));
        assertTrue(String.valueOf(mistake.getMessage()).startsWith(name + "/report.yml, linje 1: "));
        assertTrue(String.valueOf(mistake.getMessage()).contains("et andet navn"), mistake.getMessage());
    }

    @Test
    void othersAreRead() throws IOException {
        declare("ventelister");
        declare("budgettet");
        assertEquals(2, DeclaredReports.in(templates).size());
    }
}
