package dk.opfoelgning.change;

import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Placement;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A case that rose much, as its main centre may know it: the centre's own part, and no citizen.
///
/// @param what paragraph and service of the centre's dearest row of it
record LargeRise(String what, Money then, Money now) {

    /// Of the centre where most of its expenditure lies now; a case that moved is compared with what it cost at the
    /// centre that it left, or the move would look like a rise.
    static LargeRise of(CitizenYear then, CitizenYear now) {
        var center = now.main(Dimension.CENTER);
        return new LargeRise(what(now, center), then.at(then.main(Dimension.CENTER)), now.at(center));
    }

    private static String what(CitizenYear now, String center) {
        return now.placements().stream()
                .filter(placement -> Dimension.CENTER.group(placement).equals(center))
                .max(Comparator.comparing(Placement::yearlyAmount).thenComparing(LargeRise::title))
                .map(LargeRise::title)
                .filter(what -> !what.isEmpty())
                .orElse("Indsats, der ikke er oplyst");
    }

    private static String title(Placement placement) {
        return Stream.of(placement.paragraph(), placement.service())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    Money rise() {
        return now.minus(then);
    }

    void tell(FigureSheet sheet, String group) {
        sheet.money("high_cost.large_rise.then", group, then, what);
        sheet.money("high_cost.large_rise.now", group, now, what);
        sheet.money("high_cost.large_rise.rise", group, rise(), what);
    }
}
