package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No public file holds what one citizen costs: not the only case that left, the smallest or largest rise, nor anyone's
/// year.
class SingleCitizensTest {
    private static final int CITIZEN = 1;
    private static final int AMOUNT = 11;
    private static final BigDecimal GONE = new BigDecimal("4567891.23");
    private static final BigDecimal SMALLER_RISE = new BigDecimal("1234567.89");
    private static final BigDecimal LARGER_RISE = new BigDecimal("2345678.91");
    /// An amount that is round by itself tells no more than a rounded one.
    private static final BigDecimal ROUND = new BigDecimal("1000");

    @TempDir
    static Path folder;

    private static Path period;
    private static Set<BigDecimal> ofOneCitizen;

    /// May's cases are April's, but the first one is gone and the next two cost more.
    @BeforeAll
    static void run() throws IOException {
        var sample = Sample.copyTo(folder.resolve("input"));
        var april = new ArrayList<>(sample.text("2026-04/sager.csv").lines().toList());
        var dearest = dearest(april);
        change(april, dearest.get(0), GONE);
        var may = new ArrayList<>(april);
        change(may, dearest.get(1), amount(line(may, dearest.get(1))).add(SMALLER_RISE));
        change(may, dearest.get(2), amount(line(may, dearest.get(2))).add(LARGER_RISE));
        may.remove(line(may, dearest.get(0)));
        sample.write("2026-04/sager.csv", String.join("\n", april) + "\n");
        sample.write("2026-05/sager.csv", String.join("\n", may).replace("2026-04-30", "2026-05-31") + "\n");
        var run = Cli.run(sample.folder(), folder.resolve("output"), "--period", "2026-05");
        assertEquals(0, run.exitCode(), run.text());
        period = folder.resolve("output/2026-05");
        ofOneCitizen = new HashSet<>(years(april));
        ofOneCitizen.addAll(years(may));
        ofOneCitizen.addAll(Set.of(GONE, SMALLER_RISE, LARGER_RISE));
    }

    /// Citizens with a single row, the dearest first.
    private static List<String> dearest(List<String> lines) {
        return lines.stream().skip(1).collect(Collectors.groupingBy(line -> cell(line, CITIZEN))).values().stream()
                .filter(rows -> rows.size() == 1)
                .map(List::getFirst)
                .sorted(Comparator.comparing(SingleCitizensTest::amount).reversed())
                .map(line -> cell(line, CITIZEN))
                .toList();
    }

    private static String line(List<String> lines, String citizen) {
        return lines.stream()
                .filter(line -> line.contains(";" + citizen + ";"))
                .findFirst()
                .orElseThrow();
    }

    private static void change(List<String> lines, String citizen, BigDecimal amount) {
        var line = line(lines, citizen);
        var start = line.substring(0, line.lastIndexOf(';') + 1);
        lines.set(lines.indexOf(line), start + amount.toPlainString().replace('.', ','));
    }

    private static String cell(String line, int column) {
        return line.split(";", -1)[column];
    }

    private static BigDecimal amount(String line) {
        return new BigDecimal(cell(line, AMOUNT).replace(".", "").replace(',', '.'));
    }

    private static Set<BigDecimal> years(List<String> lines) {
        return lines.stream()
                .skip(1)
                .collect(Collectors.groupingBy(
                        line -> cell(line, CITIZEN),
                        Collectors.reducing(BigDecimal.ZERO, SingleCitizensTest::amount, BigDecimal::add)))
                .values()
                .stream()
                .filter(sum -> sum.remainder(ROUND).signum() != 0)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
    }

    @Test
    void noPublicFileHoldsAnAmountOfOneCitizen() throws IOException {
        var files = PublishedFile.publicOnes(period);
        assertTrue(files.size() > 9, files.toString());
        for (var file : files) {
            assertEquals(Set.of(), file.amountsAmong(ofOneCitizen), file.toString());
        }
    }

    @Test
    void theInternalFiguresHoldThemSoThatTheSearchFindsWhatThereIs() throws IOException {
        var found = new PublishedFile(period.resolve("figures.csv")).amountsAmong(ofOneCitizen);
        assertTrue(found.containsAll(Set.of(GONE, SMALLER_RISE, LARGER_RISE)), found.toString());
        assertEquals(BigDecimal.ONE, FiguresCsv.of(period).value("high_cost.outflow.cases", "total", "2026-05"));
    }

    @Test
    void theSearchKnowsEverySpelling() throws IOException {
        for (var spelling :
                List.of("4567891.23", "4.567.891,23", "4 567 891,23", "4,56789123", "4567,89123", "4,567,891.23")) {
            var file = folder.resolve("spelling.csv");
            Files.writeString(file, "a;" + spelling + " kr.");
            assertEquals(Set.of(GONE), new PublishedFile(file).amountsAmong(Set.of(GONE)), spelling);
        }
    }
}
