package dk.opfoelgning.report;

import dk.opfoelgning.change.Revisions;
import java.util.Set;
import java.util.regex.Pattern;

/// The figures that there can be, so that a misspelt one is a mistake and not a missing number.
public final class FigureIds {
    private static final Set<String> PREFIXES =
            Set.of("high_cost", "unemployment", "budget", "forecast", "places", "plan", "agenda", "small_cells");
    private static final Set<String> BRACKET_GROUPS = Set.of("25", "50", "75", "total", "below", "50+75");
    private static final Pattern MOVE = Pattern.compile("\\d\\d>\\d\\d");

    private static final Pattern HIGH_COST = Pattern.compile("high_cost\\.("
            + "(cases|expenditure)(\\.told_before|\\.known_now)?|expenditure\\.growth_percent|limit"
            + "|expected_refund|refund_of_brackets|refund_below\\.cases"
            + "|inflow\\.(cases|expenditure|new\\.cases|grown\\.cases)"
            + "|outflow\\.(cases|expenditure|ended\\.cases|fallen\\.cases)"
            + "|change\\.(cases|expenditure)|price_change\\.expenditure|moves\\.cases|moved\\.cases"
            + "|large_rises\\.(cases|sum|min|max|threshold)"
            + "|upper_brackets\\.(cases|expenditure|share_of_cases|share_of_expenditure"
            + "|growth\\.cases|growth\\.expenditure))");

    private static final Pattern HIGH_COST_GROUPED = Pattern.compile("high_cost\\.("
            + "by_(center|paragraph|provider_type|ownership)\\.(cases|expenditure|cases_rounded|share_rounded)"
            + "|by_center\\.((inflow|outflow|change)\\.(cases|expenditure)"
            + "|price_change\\.expenditure|moved\\.(cases|expenditure)|large_rises\\.cases)"
            + "|large_rise\\.(then|now|rise))");

    private static final Pattern UNEMPLOYMENT = Pattern.compile("unemployment\\.("
            + "(rate|count)_(adjusted|actual)(\\.change_month|\\.change_year|\\.told_before)?"
            + "|rate_adjusted\\.gap_country)");

    private static final Pattern BUDGET = Pattern.compile("budget\\.("
            + "corrected|corrected_incl|application|expected|expected_before"
            + "|result|result_before|result_adjusted|result_incl|transfers|adjustment"
            + "|adjustments\\.(expenditure|budget)|(result|result_before|result_incl)\\.change"
            + "|spent|spent_share|spent_linear|spent_ahead|spent_profile"
            + "|(corrected_incl|expected|result|result_incl)\\.(told_before|known_now)"
            + "|expiring\\.\\d{4}|grants?\\.(\\d{4}|capital))");

    private static final Pattern FORECAST =
            Pattern.compile("forecast\\.(budget|expenditure|gap_before|effect|gap_after|line)\\.\\d{4}");

    private static final Pattern PLACES = Pattern.compile("places\\.(own|other|all|self_sufficiency)");

    private static final Pattern PLANS = Pattern.compile("plan\\.initiatives(\\.(new|changed|gone|status))?");

    private FigureIds() {}

    /// Whether the ids of the program's own figures begin with this, so that no declared report may bear the name.
    public static boolean isOwnPrefix(String name) {
        return PREFIXES.contains(name);
    }

    static boolean knows(String id) {
        return isKnown(id.endsWith(Revisions.BEFORE_CORRECTION) ? Revisions.idCorrected(id) : id);
    }

    private static boolean isKnown(String id) {
        return HIGH_COST.matcher(id).matches()
                || HIGH_COST_GROUPED.matcher(id).matches()
                || UNEMPLOYMENT.matcher(id).matches()
                || BUDGET.matcher(id).matches()
                || FORECAST.matcher(id).matches()
                || PLACES.matcher(id).matches()
                || PLANS.matcher(id).matches()
                || id.equals("agenda.items")
                || id.equals("small_cells.limit");
    }

    /// Only high-cost cases by bracket have the same groups everywhere.
    static boolean hasGroup(String id, String group) {
        return !HIGH_COST.matcher(id).matches()
                || BRACKET_GROUPS.contains(group)
                || MOVE.matcher(group).matches();
    }
}
