package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is shaped like a CPR number reaches no published file, log line, message or database, wherever it is planted.
class CprPlantedTest {
    private static final String CPR = "010190-4321";
    private static final Pattern TRACE = Pattern.compile("010190|4321");
    /// In UTF-16, as a database may keep it.
    private static final Pattern WIDE = Pattern.compile("0.1.0.1.9.0.-?.?4.3.2.1", Pattern.DOTALL);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    /// What a test may spoil.
    private record Planted(Sample sample, EditedTemplates templates, List<String> options) {
        void template(String name, String old, String other) throws IOException {
            templates.replace(name, old, other);
        }

        void setting(String name) {
            System.setProperty("opfoelgning." + name, CPR);
        }
    }

    private interface Place {
        void plant(Planted planted) throws IOException;
    }

    @BeforeAll
    static void publish() throws IOException {
        var run = Cli.run(fewest(shared.resolve("input")).folder(), shared.resolve("output"));
        assertEquals(0, run.exitCode(), run.text());
    }

    /// One centre's cases in one period, so that a run is over soon.
    private static Sample fewest(Path folder) throws IOException {
        var sample = Sample.fewRowsTo(folder);
        for (var file : List.of("budget", "forventninger", "ledighed", "sager", "tillaegsbevillinger")) {
            sample.delete("2026-04/" + file + ".csv");
        }
        Files.delete(folder.resolve("2026-04"));
        sample.delete("2026-05/budget.csv").delete("2026-05/ledighed.csv");
        return sample.edit("2026-05/sager.csv", rows -> rows.lines()
                .filter(row -> !row.startsWith("2") || row.contains(";Center for Handicap og Myndighed;"))
                .collect(Collectors.joining("\n")));
    }

    @AfterEach
    void forgetSettings() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("opfoelgning."))
                .forEach(System::clearProperty);
    }

    static final List<PlantedExtract> EXTRACTS = PlantedExtract.ALL;

    /// Each column of each extract, in a row of its own; numbers are refused where they stand.
    @ParameterizedTest
    @FieldSource("EXTRACTS")
    void everyColumnOfEveryExtractIsRefused(PlantedExtract extract) throws IOException {
        var sample = fewest(folder.resolve("input"));
        extract.plant(sample, CPR);
        var check = Cli.execute("check", "--input", sample.folder().toString(), "--period", "2026-05");
        assertEquals(3, check.exitCode(), check.text());
        assertFalse(TRACE.matcher(check.text()).find(), check.text());
        for (int i = 0; i < extract.columns().size(); i++) {
            var told = "%s, linje %d, kolonne \"%s\": her står noget, der ligner et CPR-nummer"
                    .formatted(extract.path(), i + 2, extract.columns().get(i));
            assertTrue(check.text().contains(told), () -> told + " is not told in\n" + check.text());
        }
    }

    @Test
    void allOfThemTogetherLeaveNoTrace() throws IOException {
        var sample = fewest(folder.resolve("input"));
        for (var extract : PlantedExtract.ALL) {
            extract.plant(sample, CPR);
        }
        var output = folder.resolve("output");
        var run = Cli.run(sample.folder(), output);
        assertEquals(3, run.exitCode(), run.text());
        assertNoTrace(output, run.text());
    }

    @Test
    void theseAreMoreThanTwentyFivePlaces() {
        long columns = PlantedExtract.ALL.stream()
                .mapToLong(extract -> extract.columns().size())
                .sum();
        assertTrue(columns + others().count() > 100, () -> columns + " columns");
    }

    static Stream<Arguments> others() {
        var text = "---\ntitel: Lærepladser\n---\nTekst.\n";
        var paragraph = "<p>Orienteringen ændrer ikke";
        return Stream.of(
                place("a heading", 3, at -> at.sample().editLine("2026-05/sager.csv", 1, line -> line + ";" + CPR)),
                place("a file that nothing reads", 0, at -> at.sample().write("2026-05/" + CPR + ".csv", "a\n1\n")),
                place("a free text", 3, at -> text(at, "emne", text.replace("Tekst", "Borger " + CPR))),
                place("a free text's title", 3, at -> text(at, "emne", text.replace("Lære", CPR + " lære"))),
                place("a free text's name", 3, at -> text(at, CPR, text)),
                place("a free text over two lines", 3, at -> text(at, "emne", text.replace("Tekst", "010190\n4321"))),
                place(
                        "a free text cut at its hyphen",
                        3,
                        at -> text(at, "emne", text.replace("Tekst", "010190-\n4321"))),
                place("a free text in two looks", 1, at -> text(at, "emne", text.replace("Tekst", "010190-**4321**"))),
                place("a renamed column", 0, at -> at.sample()
                        .write("kolonner.yml", "sager:\n  " + CPR + ": center\n")),
                place("a renamed column of none", 3, at -> at.sample()
                        .write("kolonner.yml", "sager:\n  " + CPR + ": x\n")),
                place("a renamed extract", 3, at -> at.sample().write("kolonner.yml", CPR + ":\n  a: b\n")),
                place(
                        "a template's text",
                        1,
                        at -> at.template(
                                "orientering.ftlh",
                                paragraph,
                                "<p><@tekst>" + CPR + "</@tekst> Orienteringen ændrer ikke")),
                place(
                        "a template's text as typed",
                        1,
                        at -> at.template("orientering.ftlh", paragraph, "<p>" + CPR + " Orienteringen ændrer ikke")),
                place(
                        "a template's text in one run",
                        1,
                        at -> at.template("orientering.ftlh", paragraph, "<p>0101904321 Orienteringen ændrer ikke")),
                place(
                        "a template's entity",
                        1,
                        at -> at.template(
                                "orientering.ftlh",
                                paragraph,
                                "<p><@tekst>010190&#45;4321</@tekst> Orienteringen ændrer ikke")),
                place(
                        "a template's expression",
                        1,
                        at -> at.template(
                                "orientering.ftlh",
                                paragraph,
                                "<p>${" + "\"010190\" + \"-4321\"} Orienteringen ændrer ikke")),
                place(
                        "a template's mistake",
                        1,
                        at -> at.template(
                                "orientering.ftlh",
                                paragraph,
                                "<p>${figur(\"" + CPR + "\").x} Orienteringen ændrer ikke")),
                place(
                        "a template's unknown element",
                        1,
                        at -> at.template("orientering.ftlh", paragraph, "<blink title=\"" + CPR + "\"/>" + paragraph)),
                place(
                        "a template's unknown attribute",
                        1,
                        at -> at.template(
                                "orientering.ftlh", paragraph, "<p title=\"" + CPR + "\">Orienteringen ændrer ikke")),
                place(
                        "a macro",
                        1,
                        at -> at.template("makroer.ftlh", "<title>", "<title><@tekst>" + CPR + "</@tekst> ")),
                place(
                        "a sheet's name",
                        1,
                        at -> at.template("orientering.ftlh", "<@titel>", "<@titel><@tekst>" + CPR + "</@tekst> ")),
                place("the theme", 1, at -> at.template("theme.yml", "'#1B1F24'", "'" + CPR + "'")),
                place("a report's title", 1, at -> declared(at, "titel: Aftale", "titel: " + CPR + " Aftale")),
                place("a report's short title", 1, at -> declared(at, "kort-titel: A", "kort-titel: " + CPR + " a")),
                place("a report's journal number", 1, at -> {
                    declared(at, "klassifikation:", "journalnr: " + CPR + "\nklassifikation:");
                    at.sample().delete("moeder.csv");
                }),
                place("a column's title", 1, at -> declared(at, "titel: Aftalt", "titel: " + CPR)),
                place(
                        "a report's unknown word",
                        1,
                        at -> declared(at, "klassifikation: o", "klassifikation: " + CPR + " o")),
                place("a report's folder", 1, CprPlantedTest::folder),
                place("a report's extract", 3, at -> {
                    declared(at, "titel: Aftale", "titel: Aftale");
                    at.sample().edit("2026-05/aftalemaal.csv", rows -> rows.replaceFirst("(?m)^([^;]*);", "$1;")
                            .replaceFirst("\n[^;]*;", "\n" + CPR + ";"));
                }),
                place("the municipality's name", 1, at -> at.setting("municipality.name")),
                place("the committee's name", 1, at -> {
                    at.setting("municipality.committees.own");
                    at.sample().delete("moeder.csv");
                }),
                place("a setting that is none", 1, at -> at.setting("large-rise")),
                place("the program's version", 1, at -> at.setting("version")),
                place("who runs it", 2, at -> at.options().addAll(List.of("--user", CPR))));
    }

    private static Arguments place(String name, int exitCode, Place place) {
        return Arguments.argumentSet(name, exitCode, place);
    }

    private static void text(Planted at, String name, String text) throws IOException {
        Files.createDirectories(at.sample().file("2026-05/tekster"));
        at.sample().write("2026-05/tekster/" + name + ".md", text);
    }

    private static void declared(Planted at, String old, String other) throws IOException {
        at.sample().write("2026-05/aftalemaal.csv", Files.readString(Path.of("templates/aftalemaal/eksempel.csv")));
        at.template("aftalemaal/report.yml", old, other);
    }

    private static void folder(Planted at) throws IOException {
        var name = "maal-" + CPR;
        var folder = Files.createDirectories(at.templates().folder().resolve(name));
        Files.copy(Path.of("templates/aftalemaal/report.yml"), folder.resolve("report.yml"));
        at.sample().write("2026-05/" + name + ".csv", Files.readString(Path.of("templates/aftalemaal/eksempel.csv")));
    }

    /// The folder that was published before stays as it was.
    @ParameterizedTest
    @MethodSource("others")
    void anythingElseLeavesNoTraceEither(int exitCode, Place place) throws IOException {
        var output = shared.resolve("output");
        var before = Hashes.of(output.resolve("2026-05"));
        var planted = new Planted(
                fewest(folder.resolve("input")),
                EditedTemplates.copyTo(folder.resolve("templates")),
                new ArrayList<>(
                        List.of("--templates", folder.resolve("templates").toString())));
        place.plant(planted);
        var run = Cli.run(planted.sample().folder(), output, planted.options().toArray(String[]::new));
        assertAll(
                () -> assertEquals(exitCode, run.exitCode(), run.text()),
                () -> assertNoTrace(exitCode == 0 ? output : output.resolve("state"), run.text()),
                () -> assertTrue(exitCode == 0 || before.equals(Hashes.of(output.resolve("2026-05")))),
                () -> assertFalse(Files.exists(output.resolve("state/unfinished"))),
                () -> assertFalse(Files.exists(output.resolve(
                        "state/temporary/" + ProcessHandle.current().pid()))));
    }

    private static void assertNoTrace(Path output, String printed) throws IOException {
        assertFalse(TRACE.matcher(printed).find(), printed);
        try (var files = Files.walk(output)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(TRACE.matcher(file.getFileName().toString()).find(), file.toString());
                assertEquals(Set.of(), traces(file), file.toString());
            }
        }
    }

    /// In all that a published file holds, unpacked; in all bytes of any other file.
    private static Set<String> traces(Path file) throws IOException {
        var cpr = Pattern.compile("010190.?4321");
        if (!file.getParent().endsWith("state")) {
            return new PublishedFile(file).found(cpr);
        }
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return Stream.of(cpr, WIDE).anyMatch(pattern -> pattern.matcher(bytes).find()) ? Set.of("bytes") : Set.of();
    }

    @Test
    void theSearchFindsWhatThereIs() throws IOException {
        var file = Files.createDirectories(folder.resolve("state")).resolve("x.log");
        Files.writeString(file, "Borger " + CPR);
        assertNotEquals(Set.of(), traces(file));
        Files.write(file, CPR.getBytes(StandardCharsets.UTF_16));
        assertNotEquals(Set.of(), traces(file));
    }

    @Test
    void aFindIsToldInOneSentenceWithFileAndPlace() throws IOException {
        var sample = fewest(folder.resolve("input"));
        System.setProperty("opfoelgning.municipality.name", CPR);
        var run = Cli.run(sample.folder(), folder.resolve("output"));
        var last = run.text().lines().toList().getLast();
        assertTrue(
                last.matches("opfoelgning: intet er offentliggjort, for i [\\w.-]+ \\(.+\\) står noget, der ligner et"
                        + " CPR-nummer; fjern det .*"),
                last);
        assertFalse(Files.exists(folder.resolve("output/2026-05")));
    }
}
