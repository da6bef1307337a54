package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The committee's minutes of 9 June 2026, items 81, 82 and 86: every figure of theirs comes out of the sample.
class MinutesTest {
    private static final String SERVICE = "/Service";
    private static final String JOB = "Job, vejledning, integration og ydelser";
    private static final String SOCIAL = "Tilbud til unge og voksne med særlige behov";
    private static final List<String> MONTHS = List.of(
            "Januar",
            "Februar",
            "Marts",
            "April",
            "Maj",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "December");

    @TempDir
    static Path output;

    private static FiguresCsv may;
    private static FiguresCsv march;

    @BeforeAll
    static void runTheSample() throws IOException {
        MadeSample.copyTo(output, "2026-03", "2026-05");
        march = FiguresCsv.of(output.resolve("2026-03"));
        may = FiguresCsv.of(output.resolve("2026-05"));
    }

    @TestFactory
    Stream<DynamicTest> highCostCasesByMonth() throws IOException {
        return golden("p86-sde-maaneder").skip(2).flatMap(row -> highCostRow(row, month(row[0])));
    }

    @TestFactory
    Stream<DynamicTest> highCostCasesByYear() throws IOException {
        var periods = Map.of("2025", "2025-12", "2026", "2026-05");
        return golden("p86-sde-aar").skip(2).flatMap(row -> highCostRow(row, periods.getOrDefault(row[0], row[0])));
    }

    private static Stream<DynamicTest> highCostRow(String[] row, String period) {
        var tests = new ArrayList<DynamicTest>();
        var groups = List.of("25", "50", "75", "total");
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var cases = number(row[1 + 2 * i]);
            var expenditure = number(row[2 + 2 * i]);
            tests.add(same("cases", group, period, cases, () -> may.value("high_cost.cases", group, period)));
            // The minutes add exact amounts before 2026 that nobody has published; their totals may differ by rounding
            var known = period.compareTo("2026") > 0 || !group.equals("total") ? expenditure : sumOfBrackets(row);
            tests.add(same(
                    "expenditure", group, period, known, () -> may.millions("high_cost.expenditure", group, period)));
        }
        return tests.stream();
    }

    private static BigDecimal sumOfBrackets(String[] row) {
        var sum = number(row[2]).add(number(row[4])).add(number(row[6]));
        assertTrue(sum.subtract(number(row[8])).abs().compareTo(new BigDecimal("0.1")) <= 0);
        return sum;
    }

    @TestFactory
    Stream<DynamicTest> refundLimits() throws IOException {
        return golden("p86-refusionsgraenser-2026")
                .filter(row -> row[0].startsWith("Refusion"))
                .map(row -> {
                    var bracket = row[0].replaceAll("\\D", "");
                    return same("limit", bracket, "2026-05", number(row[1]), () -> may.value(
                                    "high_cost.limit", bracket, "2026-05")
                            .setScale(0));
                });
    }

    @TestFactory
    Stream<DynamicTest> unemployment() throws IOException {
        var areas = Map.of(
                "Hele landet",
                "000",
                "Region Midtjylland",
                "082",
                "Landsdel Østjylland",
                "09",
                "Randers Kommune",
                "730");
        var ids = Map.of(
                "Sæsonkorrigeret i pct. af arbejdsstyrken", "rate_adjusted",
                "Sæsonkorrigeret", "count_adjusted",
                "Opregnede faktiske i pct. af arbejdsstyrken", "rate_actual",
                "Opregnede faktiske", "count_actual");
        var months = List.of("2025-04", "2026-03", "2026-04");
        return golden("p86-ledighed-aus08").skip(1).flatMap(row -> Stream.of(0, 1, 2)
                .map(i -> {
                    var id = "unemployment." + ids.get(row[0]);
                    var area = areas.get(row[1]);
                    return same(id, area, months.get(i), number(row[2 + i]), () -> may.value(id, area, months.get(i)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> budgetResults() throws IOException {
        var groups =
                Map.of("Service inkl. projekter", JOB + SERVICE, "Indkomstoverførsler", JOB + "/Indkomstoverførsler");
        var ids = List.of("corrected_incl", "expected", "result", "transfers", "result_incl");
        return golden("p81-budgetopfoelgning")
                .filter(row -> groups.containsKey(row[0]))
                .flatMap(row -> Stream.of(0, 1, 2, 3, 4).map(i -> {
                    var id = "budget." + ids.get(i);
                    var group = groups.get(row[0]);
                    return same(id, group, "2026-03", number(row[1 + i]), () -> march.millions(id, group, "2026-03"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> expectedResultOfTheSocialArea() throws IOException {
        var group = SOCIAL + SERVICE;
        var rows = golden("p82-forventet-resultat").skip(1).toList();
        var figures = List.of(
                "corrected;" + group,
                "application;" + group,
                "corrected_incl;" + group,
                "expected_before;" + group,
                "adjustment;" + group + "/01",
                "adjustment;" + group + "/02",
                "adjustment;" + group + "/03",
                "expected;" + group,
                "result;" + group,
                "adjustment;" + group + "/04",
                "result_adjusted;" + group,
                "transfers;" + group,
                "result_incl;" + group);
        assertEquals(figures.size(), rows.size());
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1).map(i -> {
            var id = "budget." + figures.get(i).split(";")[0];
            var of = figures.get(i).split(";")[1];
            return same(id, of, "2026-03", number(rows.get(i)[1]), () -> march.millions(id, of, "2026-03"));
        });
    }

    @TestFactory
    Stream<DynamicTest> applicationsOfTheJobArea() throws IOException {
        return applications("p81-bevillingsansoegninger", JOB);
    }

    @TestFactory
    Stream<DynamicTest> applicationsOfTheSocialArea() throws IOException {
        return applications("p82-bevillingsansoegninger", SOCIAL);
    }

    private static Stream<DynamicTest> applications(String table, String area) throws IOException {
        var groups = Map.of(
                "Serviceammen", "Service",
                "Servicerammen", "Service",
                "Indkomstoverførsler", "Indkomstoverførsler",
                "Centrale refusionsordninger mv.", "Centrale refusionsordninger",
                "I alt", "total");
        return golden(table).skip(1).flatMap(row -> Stream.of(0, 1, 2, 3).map(i -> {
            var id = "budget.grants." + (2026 + i);
            var group = area + "/" + groups.get(row[0]);
            return same(id, group, "2026-03", number(row[1 + i]), () -> march.millions(id, group, "2026-03"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> singleApplicationsStandInTheDocuments() throws IOException {
        return Stream.concat(
                golden("p81-bevillinger-poster-prosa")
                        .skip(1)
                        .map(row -> inDocument(JOB, row[0], number(row[1]).negate())),
                golden("p82-bevillinger-poster-prosa").skip(1).map(row -> inDocument(SOCIAL, row[0], number(row[1]))));
    }

    private static DynamicTest inDocument(String area, String item, BigDecimal millions) {
        var printed = millions.setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',')
                .replace('-', '−');
        return DynamicTest.dynamicTest(item + " " + printed, () -> {
            var page = Files.readString(output.resolve("2026-03/budgetopfoelgning-"
                    + (area.equals(JOB)
                            ? "job-vejledning-integration-og-ydelser"
                            : "tilbud-til-unge-og-voksne-med-saerlige-behov")
                    + ".html"));
            var applications = page.substring(page.indexOf("Bevillingsansøgninger (mio."));
            assertTrue(applications.contains(">" + printed + "</data>"), printed);
        });
    }

    @Test
    void whatChangedSinceApril() {
        assertAll(
                () -> assertEquals(4, count("inflow.cases")),
                () -> assertEquals(3, count("outflow.cases")),
                () -> assertEquals(1, count("change.cases")),
                () -> assertEquals("11.8", million("change.expenditure")),
                () -> assertEquals(4, count("large_rises.cases")),
                () -> assertEquals("10.4", million("large_rises.sum")),
                () -> assertEquals("1.6", million("large_rises.min")),
                () -> assertEquals("4.0", million("large_rises.max")),
                () -> assertEquals(33, percent("share_of_cases")),
                () -> assertEquals(51, percent("share_of_expenditure")),
                () -> assertEquals(46, upper("growth.cases").intValueExact()),
                () -> assertEquals(
                        "151.1",
                        upper("growth.expenditure")
                                .movePointLeft(6)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString()));
    }

    private static int count(String name) {
        return may.value("high_cost." + name, "total", "2026-05").intValueExact();
    }

    private static String million(String name) {
        return may.millions("high_cost." + name, "total", "2026-05").toPlainString();
    }

    private static int percent(String name) {
        return upper(name).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static BigDecimal upper(String name) {
        return may.value("high_cost.upper_brackets." + name, "50+75", "2026-05");
    }

    /// The one table of thousands, as the minutes have it, and its lines in the list of sources.
    private static String withoutThousands(String page) {
        return page.replace('\u00a0', ' ')
                .replace("Bevillinger, der udløber (1.000 kr.)", "")
                .replaceAll("<li>.*udløber, \\d{4}: .*</li>", "");
    }

    @Test
    void noTableOfMillionsIsHeadedThousands() throws IOException {
        try (var files = Files.walk(output)) {
            for (var page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertFalse(withoutThousands(Files.readString(page)).contains("1.000 kr"), page.toString());
            }
        }
    }

    private interface Value {
        BigDecimal get();
    }

    private static DynamicTest same(String id, String group, String period, BigDecimal printed, Value computed) {
        return DynamicTest.dynamicTest(
                "%s %s %s is %s".formatted(id, group, period, printed),
                () -> assertEquals(0, printed.compareTo(computed.get()), () -> "computed " + computed.get()));
    }

    private static Stream<String[]> golden(String table) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/golden/2026-06-09-%s.csv".formatted(table))).stream()
                .map(line -> line.split(";", -1));
    }

    /// A Danish number; a dash or a blank is nothing.
    private static BigDecimal number(String danish) {
        var digits = danish.replace(".", "").replace(',', '.');
        return digits.isEmpty() || digits.equals("-") ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static String month(String danish) {
        var words = danish.split(" ");
        return "%s-%02d".formatted(words[1], MONTHS.indexOf(words[0]) + 1);
    }
}
