package dk.opfoelgning.change;

import dk.opfoelgning.facts.Initiative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A plan and what changed in it since the follow-up that it is compared with.
///
/// @param steps in the extract's order; none of a plan that is no longer told
/// @param gone told then and not now
public record PlanChange(String plan, List<Step> steps, List<Initiative> gone) {

    public enum State {
        NEW,
        /// Its title, status or text is another one; a status that is only newer, or in other letter case, is no
        /// change.
        CHANGED,
        UNCHANGED,
        /// Nothing was told then.
        NOT_COMPARED
    }

    /// @param then the same number as told then, empty where it was not told
    public record Step(Initiative now, Optional<Initiative> then, State state) {}

    /// The plans of now in the extract's order, then those that were only told then.
    ///
    /// @param then as told by the follow-up compared with, empty where that told no plan
    public static List<PlanChange> of(List<Initiative> now, Optional<List<Initiative>> then) {
        var plansThen = byPlan(then.orElse(List.of()));
        var changes = new ArrayList<PlanChange>();
        byPlan(now)
                .forEach((plan, steps) -> changes.add(
                        of(plan, steps, then.map(_ -> plansThen.getOrDefault(plan, new LinkedHashMap<>())))));
        plansThen.forEach((plan, steps) -> {
            if (changes.stream().noneMatch(change -> change.plan().equals(plan))) {
                changes.add(new PlanChange(plan, List.of(), List.copyOf(steps.values())));
            }
        });
        return changes;
    }

    private static PlanChange of(String plan, Map<String, Initiative> now, Optional<Map<String, Initiative>> then) {
        var steps = now.values().stream().map(step -> step(step, then)).toList();
        var gone = then.stream()
                .flatMap(earlier -> earlier.values().stream())
                .filter(earlier -> !now.containsKey(earlier.number()))
                .toList();
        return new PlanChange(plan, steps, gone);
    }

    private static Step step(Initiative now, Optional<Map<String, Initiative>> then) {
        var earlier = then.flatMap(steps -> Optional.ofNullable(steps.get(now.number())));
        var known = earlier.map(before -> isSame(now, before) ? State.UNCHANGED : State.CHANGED)
                .orElse(State.NEW);
        return new Step(now, earlier, then.isPresent() ? known : State.NOT_COMPARED);
    }

    private static boolean isSame(Initiative now, Initiative then) {
        return now.title().equals(then.title())
                && now.status().equalsIgnoreCase(then.status())
                && now.statusText().equals(then.statusText());
    }

    private static Map<String, Map<String, Initiative>> byPlan(List<Initiative> initiatives) {
        var plans = new LinkedHashMap<String, Map<String, Initiative>>();
        initiatives.forEach(step ->
                plans.computeIfAbsent(step.plan(), _ -> new LinkedHashMap<>()).put(step.number(), step));
        return plans;
    }

    /// Whether something was told then that it can be compared with.
    public boolean isCompared() {
        return steps.stream().noneMatch(step -> step.state() == State.NOT_COMPARED);
    }

    public List<Step> in(State state) {
        return steps.stream().filter(step -> step.state() == state).toList();
    }

    /// How many steps have each status, the most common first; a status is the same in whatever case.
    public Map<String, Long> statuses() {
        var spelling = new LinkedHashMap<String, String>();
        var counts = new LinkedHashMap<String, Long>();
        for (var step : steps) {
            var status = step.now().status();
            counts.merge(spelling.computeIfAbsent(status.toLowerCase(Locale.ROOT), _ -> status), 1L, Long::sum);
        }
        var ordered = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(status -> ordered.put(status.getKey(), status.getValue()));
        return ordered;
    }
}
