package dk.opfoelgning.report.orientering;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.PeriodView;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Stream;

/// The adjusted rate of the municipality beside its region's and the country's, in every month from the first known.
record UnemploymentChart(Material material, String figure, Period now) {
    /// Two years and the month that begins them.
    private static final int MONTHS = 25;
    private static final String REGION = "08[1-5]";
    private static final String COUNTRY = "000";

    Map<String, Object> view() {
        var own = material.municipality().code();
        var known = known(own);
        return Map.of(
                "kendte",
                known.size(),
                "maaneder",
                months(known.isEmpty() ? now : known.first()),
                "omraader",
                Stream.of(own, REGION, COUNTRY).flatMap(this::areas).toList());
    }

    private NavigableSet<Period> known(String area) {
        return material.figures().periods(figure, area).tailSet(now.plusMonths(1 - MONTHS), true);
    }

    private List<PeriodView> months(Period first) {
        return Stream.iterate(first, month -> month.compareTo(now) <= 0, month -> month.plusMonths(1))
                .map(PeriodView::of)
                .toList();
    }

    /// The areas whose code is like this and that have a rate to show.
    private Stream<Map<String, String>> areas(String code) {
        return material.municipality().areas().entrySet().stream()
                .filter(area ->
                        area.getKey().matches(code) && !known(area.getKey()).isEmpty())
                .map(area -> Map.of("kode", area.getKey(), "navn", area.getValue()));
    }
}
