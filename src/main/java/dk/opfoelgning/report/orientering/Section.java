package dk.opfoelgning.report.orientering;

import dk.opfoelgning.facts.FreeText;
import dk.opfoelgning.report.ContributionView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A section of the Sagsfremstilling and its place; the program's own come before contributions of the same place.
///
/// @param view as templates see it: `slags`, and what a section of that kind needs
record Section(int position, Map<String, Object> view) {
    static final int UNEMPLOYMENT = 10;
    static final int CASES = 20;
    static final int PLACES = 30;
    static final int PLANS = 40;

    static Section of(int position, String kind) {
        return new Section(position, Map.of("slags", kind));
    }

    static Section of(PlanView plan) {
        return new Section(PLANS, Map.of("slags", "plan", "plan", plan));
    }

    private static Section of(FreeText text) {
        return new Section(text.position(), Map.of("slags", "tekst", "tekst", ContributionView.of(text)));
    }

    /// @param generated in the order of their places
    /// @param texts in the order of their names
    static List<Map<String, Object>> inOrder(List<Section> generated, List<FreeText> texts) {
        var sections = new ArrayList<>(generated);
        texts.forEach(text -> sections.add(of(text)));
        sections.sort(Comparator.comparingInt(Section::position));
        return sections.stream().map(Section::view).toList();
    }
}
