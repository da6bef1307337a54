package dk.opfoelgning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.extract.declared.DeclarationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every figure says in words how it is computed.
class FormulasTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern ID =
            Pattern.compile("`((?:high_cost|unemployment|budget|forecast|places|plan|agenda)\\.[a-z_.]+(?:<år>)?)`");

    @Test
    void everyFigureOfTheHandbookHasAFormula() throws IOException {
        var ids = new TreeSet<String>();
        ID.matcher(Files.readString(TEMPLATES.resolve("README.md")))
                .results()
                .forEach(id -> ids.add(id.group(1).replace("<år>", "2026")));
        assertTrue(ids.size() > 100, () -> "only " + ids);
        assertEquals(
                List.of(), ids.stream().filter(id -> Formulas.of(id).isEmpty()).toList());
    }

    @Test
    void figuresOfAllYearsHaveOneFormula() {
        var formula = Formulas.of("forecast.gap_after.2027").orElseThrow();
        assertTrue(formula.text().endsWith("plus arten effekt for det år, tallet gælder."), formula.text());
        assertEquals(formula, Formulas.of("forecast.gap_after.2026").orElseThrow());
        assertTrue(Formulas.of("forecast.gap_after").isEmpty());
        assertTrue(Formulas.of("high_cost.case").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aftalemaal", "puljemidler"})
    void everyFigureOfAShippedFolderHasAFormula(String name) throws IOException {
        var declaration = DeclarationFile.read(
                TEMPLATES.resolve(name),
                new DeclarationFile.Known(List.of("standard", "puljemidler"), List.of("sager")));
        var endings = new ArrayList<>(List.of(DeclaredCounts.SMALLEST));
        declaration.styles().forEach(style -> endings.add(style.getKey().substring(name.length() + 1)));
        if (name.equals("puljemidler")) {
            endings.addAll(PoolRules.AMOUNTS);
            endings.addAll(PoolRules.COVERAGES);
            endings.addAll(List.of(PoolRules.POINTS, PoolRules.MOST_POINTS));
        }
        var missing = endings.stream()
                .map(declaration::id)
                .flatMap(id -> Stream.of(id, id + ".change"))
                .filter(id -> DeclaredFormula.of(declaration, id)
                        .flatMap(DeclaredFormula::formula)
                        .isEmpty())
                .toList();
        assertEquals(List.of(), missing);
    }
}
