package dk.opfoelgning.report.orientering;

import dk.opfoelgning.change.PlanChange;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.UnemploymentMeasure;
import dk.opfoelgning.facts.Unit;
import dk.opfoelgning.report.AgendaView;
import dk.opfoelgning.report.CaseModel;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.Frame;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Municipality;
import dk.opfoelgning.report.PeriodView;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import dk.opfoelgning.report.RevisedView;
import dk.opfoelgning.report.SmallCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// The committee's item: unemployment, high-cost cases, places, plans and what people write.
public final class Orientering implements ReportType {
    private static final String NAME = "orientering";
    private static final String TOTAL = "total";
    private static final String SELF_SUFFICIENCY = "places.self_sufficiency";

    private final int lastMonths;

    /// @param lastMonths how many months up to now the table of development shows in any case
    public Orientering(int lastMonths) {
        this.lastMonths = lastMonths;
    }

    @Override
    public List<Report> reports(Material material) {
        var model = Frame.of(material, NAME);
        Frame.addCorrected(
                model, material, figure -> isUnemployment(figure) || figure.id().startsWith("high_cost."));
        model.put("sager", CaseModel.of(material, lastMonths));
        model.put("opgjort", material.casesAsOf().map(Danish::date).orElse(""));
        unemployment(material).ifPresent(unemployment -> model.put("ledighed", unemployment));
        model.put("pladser", places(material));
        model.put("moederne", AgendaView.of(material.agenda()));
        var plans = plans(material);
        model.put("planer", plans);
        model.put(
                "afsnit", Section.inOrder(generated(model.containsKey("ledighed"), material, plans), material.texts()));
        return List.of(new Report(NAME, "orientering.ftlh", Classification.OFFENTLIG, model));
    }

    private static List<Section> generated(boolean hasUnemployment, Material material, List<PlanView> plans) {
        var sections = new ArrayList<Section>();
        if (hasUnemployment) {
            sections.add(Section.of(Section.UNEMPLOYMENT, "ledighed"));
        }
        if (isKnown("high_cost.cases", material)) {
            sections.add(Section.of(Section.CASES, "sager"));
        }
        if (showsPlaces(material)) {
            sections.add(Section.of(Section.PLACES, "pladser"));
        }
        plans.forEach(plan -> sections.add(Section.of(plan)));
        return sections;
    }

    private static boolean isKnown(String id, Material material) {
        var now = material.followUp().period();
        return material.figures().find(id, TOTAL, now).isPresent();
    }

    private static boolean showsPlaces(Material material) {
        return isKnown(SELF_SUFFICIENCY, material) && SmallCells.mayShow(SELF_SUFFICIENCY, TOTAL, material.figures());
    }

    /// The follow-ups that the municipality's own places are known of, earliest first; none where they may not be told.
    private static List<PeriodView> places(Material material) {
        return !showsPlaces(material)
                ? List.of()
                : material.figures().periods(SELF_SUFFICIENCY, TOTAL).stream()
                        .map(PeriodView::of)
                        .toList();
    }

    private static List<PlanView> plans(Material material) {
        return PlanChange.of(material.initiatives(), material.initiativesBefore()).stream()
                .map(PlanView::of)
                .toList();
    }

    private static Optional<Map<String, Object>> unemployment(Material material) {
        var own = material.municipality().code();
        var months = new TreeSet<Period>();
        for (var measure : UnemploymentMeasure.values()) {
            material.municipality().areas().keySet().forEach(area -> months.addAll(periods(material, measure, area)));
        }
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var now = months.last();
        var model = new HashMap<String, Object>();
        model.put("nu", PeriodView.of(now));
        model.put("foer", PeriodView.of(now.plusMonths(-1)));
        model.put("sidsteAar", PeriodView.of(now.plusMonths(-12)));
        model.put(
                "maalinger",
                Arrays.stream(UnemploymentMeasure.values())
                        .map(Orientering::measure)
                        .toList());
        model.put("omraader", areas(material.municipality()));
        model.put("egen", own);
        model.put("kurve", new UnemploymentChart(material, id(UnemploymentMeasure.RATE_ADJUSTED), now).view());
        model.put("rettelser", RevisedView.told(material, Orientering::isUnemployment));
        return Optional.of(model);
    }

    private static NavigableSet<Period> periods(Material material, UnemploymentMeasure measure, String area) {
        return material.figures().periods(id(measure), area);
    }

    private static Map<String, String> measure(UnemploymentMeasure measure) {
        return Map.of("id", id(measure), "titel", title(measure));
    }

    private static String title(UnemploymentMeasure measure) {
        return measure.unit() == Unit.PERSONS ? measure.label() + ", personer" : measure.label();
    }

    private static String id(UnemploymentMeasure measure) {
        return "unemployment." + measure.name().toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, String>> areas(Municipality municipality) {
        return municipality.areas().entrySet().stream()
                .map(area -> Map.of("kode", area.getKey(), "navn", area.getValue()))
                .toList();
    }

    private static boolean isUnemployment(Figure figure) {
        return figure.id().startsWith("unemployment.");
    }
}
