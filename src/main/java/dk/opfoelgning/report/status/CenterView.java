package dk.opfoelgning.report.status;

import dk.opfoelgning.change.ControlArea;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Initiative;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.PeriodView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a centre's page shows besides the figures; only what is the centre's own.
record CenterView(Material material, String name) {
    // As much as one page has room for
    private static final int SHOWN_MONTHS = 6;
    private static final int SHOWN_RISES = 3;

    /// The newest months that its expenditure is known in, earliest first.
    List<PeriodView> months() {
        var now = material.followUp().period();
        var known = List.copyOf(material.figures()
                .periods("high_cost.by_center.expenditure", name)
                .headSet(now, true));
        return known.subList(Math.max(0, known.size() - SHOWN_MONTHS), known.size()).stream()
                .map(PeriodView::of)
                .toList();
    }

    /// The control areas that it has a budget in, with the group of its figures there.
    List<Map<String, String>> budget(List<String> controlAreaOrder) {
        return material.budget().lines().stream()
                .filter(line -> line.center().equals(name))
                .map(ControlArea::of)
                .distinct()
                .sorted(Comparator.comparing(ControlArea::name, Danish.order(controlAreaOrder))
                        .thenComparing(ControlArea::appropriationArea, Danish.ORDER))
                .map(area -> Map.of("navn", title(area), "gruppe", area.group(name)))
                .toList();
    }

    /// With the appropriation area where the centre has two control areas of one name.
    private String title(ControlArea area) {
        long namesakes = material.budget().lines().stream()
                .filter(line -> line.center().equals(name))
                .map(ControlArea::of)
                .distinct()
                .filter(other -> other.name().equals(area.name()))
                .count();
        return namesakes > 1 ? area.name() + ", " + area.appropriationArea() : area.name();
    }

    /// Its cases that rose most, the largest first.
    List<Map<String, String>> largeRises() {
        return material.figures().of("high_cost.large_rise.rise").stream()
                .filter(rise -> rise.group().matches(Pattern.quote(name) + "/\\d+"))
                .sorted(Comparator.comparing(Figure::value).reversed())
                .limit(SHOWN_RISES)
                .map(rise -> Map.of("gruppe", rise.group(), "navn", rise.label()))
                .toList();
    }

    /// Steps of a plan that bears its name, or whose title or text names it, and no other centre.
    List<Map<String, String>> initiatives() {
        return material.initiatives().stream()
                .filter(initiative -> names(initiative, name) && !namesAnother(initiative))
                .map(initiative -> Map.of(
                        "nummer", initiative.number(),
                        "titel", initiative.title(),
                        "status", initiative.status(),
                        "tekst", initiative.statusText()))
                .toList();
    }

    private boolean namesAnother(Initiative initiative) {
        return Stream.concat(
                        material.centers().stream(),
                        material.budget().lines().stream().map(BudgetLine::center))
                .distinct()
                .anyMatch(other -> !other.equals(name) && names(initiative, other));
    }

    /// As a whole: Center Nordøst is not Center Nord.
    private static boolean names(Initiative initiative, String center) {
        var text = initiative.plan() + "\n" + initiative.title() + "\n" + initiative.statusText();
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(center) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }
}
