package dk.opfoelgning.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetChanges;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.change.Cases;
import dk.opfoelgning.change.ExpiringGrants;
import dk.opfoelgning.change.Forecast;
import dk.opfoelgning.change.Spending;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.budget.BudgetFollowUp;
import dk.opfoelgning.report.orientering.Orientering;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// In every table that a document shows, the rows above a sum add up to it, to the øre.
class TableTotalsTest {
    private static final Period MAY = Period.parse("2026-05");
    private static final Period APRIL = Period.parse("2026-04");
    private static Templates templates;

    @BeforeAll
    static void load() {
        templates = new Templates(Path.of("templates"), TemplateLimits.standard());
    }

    static IntStream fiftyDataSets() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("fiftyDataSets")
    void theRowsOfATableAddUpToItsSums(int seed) throws Exception {
        var material = material(new RandomMaterial(seed));
        var reports = Stream.<ReportType>of(
                        new BudgetFollowUp(List.of("Service"), List.of("Center 2")), new Orientering(3))
                .flatMap(type -> type.reports(material).stream())
                .toList();
        int checked = 0;
        for (var report : reports) {
            checked += check(report, material);
        }
        assertTrue(checked >= 5, "only %d sums were found with seed %d".formatted(checked, seed));
    }

    private static Material material(RandomMaterial random) {
        var budget = random.budget("2026-05-31");
        var april = random.budget("2026-04-30");
        var grants = Applications.pending(random.grants(), BudgetResults.asOf(budget));
        var adjustments = random.adjustments();
        var figures = new ArrayList<>(BudgetResults.figures(MAY, budget, grants, adjustments));
        figures.addAll(Applications.figures(MAY, grants, adjustments));
        figures.addAll(BudgetChanges.figures(MAY, budget, APRIL, april));
        figures.addAll(Spending.figures(MAY, budget, Optional.empty()));
        figures.addAll(ExpiringGrants.figures(MAY, random.expiring()));
        figures.addAll(Forecast.figures(MAY, random.forecast()));
        new Cases(MAY, random.placements())
                .since(new Cases(APRIL, random.placements()))
                .forEach(figures::add);
        return new Material(
                new FollowUp(MAY, Optional.of(APRIL), FollowUp.State.DRAFT),
                new ComparedWith(FollowUp.State.APPROVED, false, Optional.empty()),
                new Figures(figures),
                Map.of("sager", new Origin("2026-05/sager.csv", Optional.of(MAY))),
                Optional.of(MAY.lastDay()),
                List.of(),
                new BudgetMaterial(budget, grants, adjustments, random.expiring(), random.forecast()),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Municipality(
                        "Favrskov Kommune",
                        "710",
                        new Municipality.Committees("Socialudvalget", "økonomiudvalget", "byrådet"),
                        Map.of(),
                        Map.of()),
                List.of(),
                Quality.unknown());
    }

    /// How many sums were checked.
    private static int check(Report report, Material material) throws Exception {
        var xhtml = templates.render(report, material.figures(), MAY).xhtml();
        var tables = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xhtml)))
                .getElementsByTagName("table");
        int checked = 0;
        for (var table : elements(tables)) {
            checked += check(table, report.name(), material.figures());
        }
        return checked;
    }

    private static int check(Element table, String document, Figures figures) {
        var all = new ArrayList<Element>();
        int checked = 0;
        for (var section : elements(table.getElementsByTagName("*"))) {
            if (List.of("tbody", "tfoot").contains(section.getTagName())) {
                var above = new ArrayList<Element>();
                for (var row : elements(section.getElementsByTagName("tr"))) {
                    if (isSum(row)) {
                        checked += checkSum(section.getTagName().equals("tfoot") ? all : above, row, document, figures);
                    } else if (!row.getAttribute("class").equals("total")) {
                        above.add(row);
                        all.add(row);
                    }
                }
            }
        }
        return checked;
    }

    private static boolean isSum(Element row) {
        var label = row.getElementsByTagName("th").item(0).getTextContent().strip();
        return row.getAttribute("class").equals("total") && label.toLowerCase().endsWith("i alt");
    }

    private static int checkSum(List<Element> rows, Element total, String document, Figures figures) {
        int cells = total.getElementsByTagName("td").getLength();
        int checked = 0;
        for (int i = 0; i < cells; i++) {
            var sum = figure(total, i, figures);
            if (sum.isPresent()) {
                int column = i;
                var added = rows.stream()
                        .flatMap(row -> figure(row, column, figures).stream())
                        .map(Figure::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, added.compareTo(sum.get().value()), () -> "%s: %s adds up to %s"
                        .formatted(document, sum.get(), added));
                checked++;
            }
        }
        return checked;
    }

    private static Optional<Figure> figure(Element row, int column, Figures figures) {
        return elements(row.getElementsByTagName("td")).stream()
                .skip(column)
                .limit(1)
                .flatMap(cell -> elements(cell.getElementsByTagName("data")).stream())
                .map(data -> data.getAttribute("data-figure").split(";"))
                .map(key -> figures.find(key[0], key[1], Period.parse(key[2])).orElseThrow())
                .findFirst();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
