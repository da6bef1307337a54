package dk.opfoelgning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// The stages and what each may import.
class ArchitectureTest {
    private static final Pattern CUT_JAVADOC = Pattern.compile("\\n *///[^\\n]*\\n *//(?!/)");
    private static final String BASE = "dk.opfoelgning.";

    /// Left to right; each with the stages that its `package-info` allows.
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "facts", List.of(),
            "extract", List.of("facts"),
            "history", List.of("facts"),
            "change", List.of("facts"),
            "report", List.of("facts", "change"),
            "document", List.of("facts"),
            "delivery", List.of("facts", "extract"),
            "job", List.of("facts", "extract", "history", "change", "report", "document", "delivery"),
            "cli", List.of("facts", "extract", "history", "change", "report", "document", "delivery", "job"));

    static final List<String> STAGES = List.copyOf(ALLOWED.keySet());

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.opfoelgning");

    @ParameterizedTest
    @FieldSource("STAGES")
    void aStageImportsOnlyWhatItsPackageInfoAllows(String stage) {
        var forbidden = STAGES.stream()
                .filter(other -> !other.equals(stage)
                        && !ALLOWED.getOrDefault(stage, List.of()).contains(other))
                .map(other -> BASE + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(BASE + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(PROGRAM);
    }

    /// `extract.words` reads what people wrote in Word and as PDF, which are formats of POI and OpenPDF.
    @ParameterizedTest
    @CsvSource({
        "org.apache.poi.., extract.table extract.words document.excel",
        "org.openpdf.., extract.words document.pdf",
        "freemarker.., report delivery.web",
        "org.commonmark.., report.text",
        "org.springframework.batch.., job",
        "org.springframework.jdbc.., history",
        "org.springframework.web.., delivery.web",
        "org.springframework.security.., delivery.web",
        "jakarta.servlet.., delivery.web",
        "io.micrometer.., delivery.web",
        "io.prometheus.., delivery.web",
        "org.springframework.., history job delivery.web delivery.mail cli",
        "org.springframework.mail.., delivery.mail",
        "jakarta.mail.., delivery.mail",
        "org.eclipse.angus.., delivery.mail",
        "de.siegmar.fastcsv.., extract.table document",
        "org.yaml.snakeyaml.., extract document",
        "tools.jackson.., delivery",
        "picocli.., cli",
        "me.tongfei.progressbar.., cli",
        "java.sql.., history"
    })
    void aLibraryStaysInItsFolder(String library, String folders) {
        var homes = List.of(folders.split(" ")).stream()
                .map(folder -> BASE + folder + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM);
    }

    /// A chart is drawn once for every format, so that `document.chart` is the one folder that others import.
    @ParameterizedTest
    @CsvSource({"extract", "report", "document"})
    void foldersOfAStageDoNotImportOneAnother(String stage) {
        slices().matching(BASE + stage + ".(*)..")
                .namingSlices(stage + " $1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage(BASE + "document.chart"))
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = PROGRAM.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(folder -> !folder.isAnnotatedWith(NullMarked.class))
                .toList();
        assertEquals(List.of(), unmarked);
    }

    @Test
    void everyClassStandsInAStage() {
        classes()
                .should()
                .resideInAnyPackage(
                        STAGES.stream().map(stage -> BASE + stage + "..").toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void theRulesSeeTheProgram() {
        var seen = PROGRAM.that(DescribedPredicate.describe("in a stage", type -> STAGES.stream()
                .anyMatch(stage -> type.getPackageName().startsWith(BASE + stage))));
        assertTrue(seen.size() > 100, "only %d classes were imported".formatted(seen.size()));
    }

    /// The formatter wraps a long line of Javadoc into a plain comment, and its sentence loses words.
    @Test
    void noJavadocIsCutByTheFormatter() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                assertFalse(
                        CUT_JAVADOC.matcher(Files.readString(file)).find(),
                        () -> file + " has a comment after a Javadoc");
            }
        }
    }
}
