package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Whom figures are of, by the names that people call them.
final class Groups {
    private static final String BRACKET = "sats";
    private static final String CENTER = "center";
    private static final String COUNTRY = "omraade";
    private static final List<String> BUDGET = List.of("bevilling", "styring", CENTER);
    private static final String WHOLE_COUNTRY = "000";
    private static final String COUNTRY_WORDS =
            "hele landet|landet|landets|landsplan|landsgennemsnit*|landstal*|danmark|danmarks|national*";
    private static final Set<String> BRACKETS = Set.of("25", "50", "75");

    private final GroupNames names = new GroupNames();
    private final Map<String, String> areas = new TreeMap<>();
    private final String home;

    /// @param home the municipality whose unemployment is meant where no area is named
    Groups(Figures figures, String home) {
        this.home = home;
        figures.stream()
                .filter(figure -> figure.id().equals("unemployment.rate_adjusted"))
                .forEach(this::addArea);
        figures.forEach(figure -> parts(figure).forEach(this::add));
    }

    private void addArea(Figure figure) {
        var label = figure.label();
        areas.put(figure.group(), label.substring(label.lastIndexOf(", ") + 2));
    }

    private void add(String dimension, String name) {
        if (!name.isEmpty()) {
            names.add(dimension, name, _ -> phrase(dimension, name));
        }
    }

    private Phrase phrase(String dimension, String name) {
        return switch (dimension) {
            case BRACKET -> Phrase.of("%1$s pct.|%1$s %%|%1$s procent*|%1$s-procent*|%1$s pct".formatted(name));
            case CENTER -> Phrase.ofName(name, name.replaceFirst("^Center for ", ""));
            case COUNTRY ->
                name.equals(areas.get(WHOLE_COUNTRY))
                        ? Phrase.of(COUNTRY_WORDS)
                        : Phrase.of(name.replaceFirst(" Kommune$", "") + "*|"
                                + name.replaceFirst("^(?:Region|Landsdel) ", ""));
            default -> Phrase.ofName(name);
        };
    }

    /// The text with blanks for all names that are known.
    String without(String text) {
        var rest = text;
        for (var phrase : names.all().toList()) {
            rest = phrase.pattern().matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    /// The text, as long as it is, with each name one word: the commas of `Job, vejledning, integration og ydelser`
    /// part no clauses.
    String withNamesAsWords(String text) {
        var rest = text;
        for (var dimension : BUDGET) {
            for (var phrase : names.of(dimension)) {
                rest = phrase.pattern().matcher(rest).replaceAll(found -> "x"
                        .repeat(found.group().length()));
            }
        }
        return rest;
    }

    /// Whether the text names an area that unemployment is known of.
    boolean isAreaIn(String text) {
        return !names.in(text, COUNTRY).isEmpty();
    }

    /// A figure's name in each dimension of its kind; empty where it is of all.
    Map<String, String> parts(Figure figure) {
        var parts = new LinkedHashMap<String, String>();
        var group = figure.group().split("/");
        if (figure.id().startsWith("budget.") || figure.id().startsWith("forecast.")) {
            for (int i = 0; i < BUDGET.size(); i++) {
                parts.put(BUDGET.get(i), i < group.length && !group[i].equals("total") ? group[i] : "");
            }
        } else if (figure.id().startsWith("high_cost.")) {
            if (!figure.id().startsWith("high_cost.upper_brackets.")) {
                parts.put(BRACKET, BRACKETS.contains(group[0]) ? group[0] : "");
            }
            parts.put(CENTER, figure.id().contains("by_center") ? group[0] : "");
        } else if (figure.id().startsWith("unemployment.")) {
            parts.put(COUNTRY, areas.getOrDefault(figure.group(), ""));
        } else if (figure.id().startsWith("plan.")) {
            parts.put("plan", group[0]);
            parts.put("status", group.length > 1 ? group[1] : "");
        }
        return parts;
    }

    /// Whether a figure is of those that the words mean.
    ///
    /// @param isSure whether only the clause and its sentence count, and not what was named before
    boolean isMeant(Figure figure, Scope scope, boolean isSure) {
        return parts(figure).entrySet().stream()
                .allMatch(part -> isMeant(part.getKey(), part.getValue(), scope, isSure));
    }

    private boolean isMeant(String dimension, String name, Scope scope, boolean isSure) {
        var inClause = names.in(scope.clause(), dimension);
        if (!inClause.isEmpty()) {
            return inClause.contains(name);
        }
        var inLead = names.lastIn(scope.lead(), dimension);
        var before = names.lastIn(scope.wide(), dimension);
        if (!inLead.isEmpty() && isSure) {
            return name.equals(inLead);
        }
        if (isKept(dimension) && !before.isEmpty()) {
            return name.equals(before) || !isSure && dimension.equals(CENTER) && name.isEmpty();
        }
        return isUsual(dimension, name) || name.equals(before);
    }

    /// A heading or title that names one of these means it in all below.
    private static boolean isKept(String dimension) {
        return BUDGET.contains(dimension);
    }

    /// What is meant where nothing is named.
    private boolean isUsual(String dimension, String name) {
        return switch (dimension) {
            case COUNTRY -> name.equals(home);
            case BRACKET, CENTER, "status" -> name.isEmpty();
            default -> true;
        };
    }
}
