package dk.opfoelgning.extract.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.facts.FileFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a `report.yml` may say, and what is told of one that says something else.
class DeclarationFileTest {
    private static final String GOOD = """
            titel: Ventelister
            klassifikation: intern
            bruger: [sager]
            type: standard
            kolonner:
              nr:
                type: tekst
                noegle: ja
              center: tekst
              dage:
                type: heltal
                mindst: 0
                hoejst: 400
                aendring: ja
              beloeb:
                type: beloeb
                vis: oere
            grupper: [center]
            tal:
              borgere: antal
              ventetid:
                type: gennemsnit
                af: dage
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsLeftOutIsAsTheHandbookSays() throws IOException {
        var declaration =
                Declarations.read(folder, "titel: Plan\nklassifikation: offentlig\nkolonner:\n  tid: tekst\n");
        assertEquals("proeve", declaration.name());
        assertEquals("Plan", declaration.shortTitle());
        assertEquals("standard", declaration.type());
        assertEquals("standard.ftlh", declaration.template());
        assertEquals(Classification.OFFENTLIG, declaration.classification());
        assertEquals(EnumSet.allOf(FileFormat.class), declaration.formats());
        assertEquals(List.of(), declaration.measures());
        assertEquals("Tid", declaration.columns().getFirst().title());
    }

    @Test
    void everyLineOfTheExampleCounts() throws IOException {
        var declaration = Declarations.read(folder, GOOD);
        assertEquals(List.of("sager"), declaration.needs());
        assertEquals(List.of("center"), declaration.groups());
        assertEquals(2, declaration.measures().size());
        assertEquals(1, declaration.keys().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bruger: [sager]     | bruger: [sagerne]   |  3 | »sagerne« kendes ikke her; skriv en af sager, budget",
                "type: standard      | type: pulje         |  4 | »pulje« kendes ikke her; skriv en af standard, puljemidler",
                "klassifikation      | klasifikation       |  2 | »klasifikation« kendes ikke her",
                "center: tekst       | center: text        |  9 | »text« kendes ikke her; skriv en af tekst, heltal",
                "type: gennemsnit    | type: snit          | 22 | »snit« kendes ikke her; skriv en af antal, sum",
                "af: dage            | af: dag             | 23 | »dag« kendes ikke her; skriv en af dage, beloeb",
                "grupper: [center]   | grupper: [senter]   | 18 | »senter« kendes ikke her; skriv en af nr, center",
                "mindst: 0           | mindst: 500         | 10 | mindst: med et tal, der ikke er større end hoejst:",
                "noegle: ja          | noegle: nej         | 10 | en anden kolonne med noegle: ja",
                "intern              | offentlig           | 15 | uden vis: oere",
                "borgere: antal      | smallest_count: antal | 20 | et andet navn",
                "borgere: antal      | center: antal       | 20 | et andet navn, for en kolonne hedder sådan",
                "borgere: antal      | center : : antal    | 20 | YAML",
                "titel: Ventelister  | titel: A: B         |  1 | i anførselstegn"
            })
    void aMistakeIsToldWithItsLineAndWhatToWrite(String good, String bad, int line, String told) {
        assertTrue(GOOD.contains(good), good);
        var mistake = assertThrows(DeclarationMistake.class, () -> Declarations.read(folder, GOOD.replace(good, bad)));
        var message = String.valueOf(mistake.getMessage());
        assertTrue(message.startsWith("proeve/report.yml, linje " + line + ": "), message);
        assertTrue(message.contains(told), message);
    }

    @Test
    void aTemplateOfAnotherNameIsNotOverlooked() throws IOException {
        Files.createDirectories(folder.resolve("proeve"));
        Files.writeString(folder.resolve("proeve/proven.ftlh"), "");
        var mistake = assertThrows(DeclarationMistake.class, () -> Declarations.read(folder, GOOD));
        assertTrue(
                String.valueOf(mistake.getMessage()).endsWith("skabelonen proven.ftlh skal hedde proeve.ftlh"),
                mistake.getMessage());
    }

    @Test
    void theFoldersOwnTemplateIsUsed() throws IOException {
        Files.createDirectories(folder.resolve("proeve"));
        Files.writeString(folder.resolve("proeve/proeve.ftlh"), "");
        assertEquals("proeve/proeve.ftlh", Declarations.read(folder, GOOD).template());
    }
}
