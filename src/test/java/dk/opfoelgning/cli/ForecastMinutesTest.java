package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The financial action plan's forecast of 2023 to 2027 comes out as it was printed, to the digit.
class ForecastMinutesTest {
    private static final String PLAN = "Socialområdet 2023-27";
    /// The figures behind each printed row, added up.
    private static final List<List<String>> GAP = List.of(
            List.of("forecast.line/01"),
            List.of("forecast.line/02"),
            List.of("forecast.line/01", "forecast.line/02"),
            List.of("forecast.line/03"),
            List.of("forecast.budget"),
            List.of("forecast.expenditure"),
            List.of("forecast.gap_before"),
            List.of("forecast.effect"),
            List.of("forecast.gap_after"));

    private static final List<List<String>> EFFECT = List.of(
            List.of("forecast.line/05"),
            List.of("forecast.line/06"),
            List.of("forecast.line/07"),
            List.of("forecast.line/08"),
            List.of("forecast.effect"));

    @TempDir
    static Path output;

    private static FiguresCsv figures;

    @BeforeAll
    static void run() throws IOException {
        MadeSample.copyTo(output, "2026-03", "2026-05");
        figures = FiguresCsv.of(output.resolve("2026-03"));
    }

    @TestFactory
    Stream<DynamicTest> theGapBeforeAndAfterMeasuresInMillions() throws IOException {
        return rows("manko", GAP, 6, 1);
    }

    @TestFactory
    Stream<DynamicTest> theEffectOfMeasuresInThousands() throws IOException {
        return rows("handleplan-samlet-effekt", EFFECT, 3, 0);
    }

    private static Stream<DynamicTest> rows(String table, List<List<String>> ids, int shift, int decimals)
            throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/golden/udateret-p00-%s.csv".formatted(table)));
        var years = lines.getFirst().split(";");
        assertEquals(ids.size(), lines.size() - 1);
        return IntStream.range(0, ids.size()).boxed().flatMap(row -> IntStream.range(1, years.length)
                // the plan begins in 2023
                .filter(column -> Integer.parseInt(years[column]) >= 2023)
                .mapToObj(column ->
                        same(lines.get(row + 1).split(";", -1), column, ids.get(row), years[column], shift, decimals)));
    }

    private static DynamicTest same(
            String[] printed, int column, List<String> ids, String year, int shift, int decimals) {
        return DynamicTest.dynamicTest(printed[0] + " " + year, () -> {
            var computed = ids.stream()
                    .map(id -> figures.value(
                            id.replaceAll("/.*", "") + "." + year,
                            id.contains("/") ? PLAN + id.substring(id.indexOf('/')) : PLAN,
                            "2026-03"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(
                    0,
                    number(printed[column])
                            .compareTo(computed.movePointLeft(shift).setScale(decimals, RoundingMode.HALF_UP)));
        });
    }

    private static BigDecimal number(String danish) {
        return danish.isEmpty()
                ? BigDecimal.ZERO
                : new BigDecimal(danish.replace(".", "").replace(',', '.'));
    }
}
