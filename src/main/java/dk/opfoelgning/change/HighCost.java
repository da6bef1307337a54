package dk.opfoelgning.change;

import static dk.opfoelgning.change.Tally.TOTAL;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.RefundLimits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Særligt dyre enkeltsager: citizens whose expected expenditure in the year is above its lowest refund limit
/// (serviceloven § 176), by bracket, and what changed since the last follow-up.
public final class HighCost {
    static final String CASES = "high_cost.cases";
    static final String EXPENDITURE = "high_cost.expenditure";
    private static final String UPPER = "50+75";

    private HighCost() {}

    /// The figures of a follow-up, those of earlier periods included.
    ///
    /// @param then the earlier follow-up to compare with, empty when there is none
    /// @throws DoesNotBalance if the change is not inflow less outflow and price changes
    public static List<Figure> figures(
            CaseExtract now, Optional<CaseExtract> then, KnownHighCost earlier, CaseRules rules) {
        return figures(now, then, earlier, rules, new CaseMeasures());
    }

    /// The same, measuring what quality gates want to know as it goes.
    public static List<Figure> figures(
            CaseExtract now,
            Optional<CaseExtract> then,
            KnownHighCost earlier,
            CaseRules rules,
            CaseMeasures measures) {
        var pass = new CasePass(rules, measures);
        var citizensThen = then.map(CaseExtract::citizens).orElse(Collections.emptyIterator());
        new CitizenPairs(citizensThen, now.citizens()).forEachRemaining(pass::add);

        var sheet = new FigureSheet(now.period());
        tellRefunds(sheet, pass.refunds, now.limits());
        pass.places.tell(sheet);
        pass.tellBreakdowns(sheet);
        then.ifPresent(before -> {
            pass.changes.tell(sheet);
            pass.centers.tell(sheet);
            earlier.knowAnew(before.period(), before(before.period(), pass));
        });
        var total = pass.state.total();
        tellUpperBrackets(sheet, pass.state, earlier.inFirstYear(now.period(), Bracket.PCT_50, Bracket.PCT_75));
        earlier.inFirstYear(now.period(), Bracket.values()).ifPresent(first -> tellGrowth(sheet, total, first));
        var figures = new ArrayList<>(earlier.before(now.period()));
        figures.addAll(state(now.period(), pass.state));
        figures.addAll(sheet.figures());
        return figures;
    }

    /// Cases and expenditure of one period, the centres' included, compared with nothing.
    public static List<Figure> alone(CaseExtract extract, CaseRules rules) {
        var pass = new CasePass(rules, new CaseMeasures());
        new CitizenPairs(extract.citizens(), Collections.emptyIterator()).forEachRemaining(pass::add);
        return before(extract.period(), pass);
    }

    private static List<Figure> before(Period period, CasePass pass) {
        var figures = new ArrayList<>(state(period, pass.changes.before()));
        var sheet = new FigureSheet(period);
        pass.centers.before().tell(sheet);
        figures.addAll(sheet.figures());
        return figures;
    }

    /// Number and expenditure per bracket and in all; the total is of exact amounts and rounded by itself.
    static List<Figure> state(Period period, Tally state) {
        var sheet = new FigureSheet(period);
        state.forEachGroup((group, sum) -> {
            sheet.cases(CASES, group, sum.cases(), label("antal sager", group));
            sheet.money(EXPENDITURE, group, sum.money(), label("forventet udgift", group));
        });
        return sheet.figures();
    }

    static boolean isState(String id) {
        return id.equals(CASES) || id.equals(EXPENDITURE);
    }

    static boolean isCenterState(String id) {
        return id.equals(Dimension.CENTER.figure("cases")) || id.equals(Dimension.CENTER.figure("expenditure"));
    }

    private static void tellRefunds(FigureSheet sheet, RefundTally refunds, RefundLimits limits) {
        refunds.forEachGroup((group, refund) ->
                sheet.money("high_cost.expected_refund", group, refund, label("skønnet statsrefusion", group)));
        sheet.money(
                "high_cost.refund_of_brackets",
                TOTAL,
                refunds.ofBrackets(),
                label("skønnet statsrefusion", "25, 50 og 75"));
        sheet.cases(
                "high_cost.refund_below.cases",
                TOTAL,
                refunds.casesBelow(),
                "Borgere med refusion i enkelte måneder, men under årets grænse");
        limits.over()
                .forEach((bracket, over) ->
                        sheet.money("high_cost.limit", bracket.group(), over, label("beløbsgrænse", bracket.group())));
    }

    private static void tellUpperBrackets(FigureSheet sheet, Tally state, Optional<Tally.Sum> firstYear) {
        var upper = state.upper();
        var total = state.total();
        var prefix = "high_cost.upper_brackets.";
        sheet.cases(prefix + "cases", UPPER, upper.cases(), label("antal sager", UPPER));
        sheet.money(prefix + "expenditure", UPPER, upper.money(), label("forventet udgift", UPPER));
        sheet.share(
                prefix + "share_of_cases",
                UPPER,
                BigDecimal.valueOf(upper.cases()),
                BigDecimal.valueOf(total.cases()),
                label("andel af sagerne", UPPER));
        sheet.share(
                prefix + "share_of_expenditure",
                UPPER,
                upper.money().kroner(),
                total.money().kroner(),
                label("andel af udgiften", UPPER));
        firstYear.ifPresent(first -> {
            var cases = upper.cases() - first.cases();
            sheet.cases(prefix + "growth.cases", UPPER, cases, label("flere sager end i det første viste år", UPPER));
            var money = upper.money().minus(first.money());
            sheet.money(
                    prefix + "growth.expenditure",
                    UPPER,
                    money,
                    label("større udgift end i det første viste år", UPPER));
        });
    }

    private static void tellGrowth(FigureSheet sheet, Tally.Sum now, Tally.Sum firstYear) {
        sheet.share(
                EXPENDITURE + ".growth_percent",
                TOTAL,
                now.money().minus(firstYear.money()).kroner(),
                firstYear.money().kroner(),
                label("udgiftens vækst siden det første viste år", TOTAL));
    }

    static String label(String measure, String group) {
        return "Særligt dyre enkeltsager, " + measure + ", " + groupLabel(group);
    }

    private static String groupLabel(String group) {
        return switch (group) {
            case TOTAL -> "i alt";
            case RefundTally.BELOW -> "under årets grænse";
            case UPPER -> "50 og 75 pct. refusion";
            default -> group + " pct. refusion";
        };
    }
}
