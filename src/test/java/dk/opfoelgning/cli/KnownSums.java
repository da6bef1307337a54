package dk.opfoelgning.cli;

import dk.opfoelgning.cli.ToldFollowUp.Key;
import dk.opfoelgning.cli.ToldFollowUp.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How the figures of follow-ups add up, as anyone may know who has read the documents.
final class KnownSums {
    private static final List<String> BRACKETS = List.of("25", "50", "75");
    private static final List<String> DIMENSIONS = List.of("center", "paragraph", "provider_type", "ownership");

    private final Map<String, ToldFollowUp> followUps = new LinkedHashMap<>();
    private final Map<String, Long> exact = new LinkedHashMap<>();
    private final List<Map<String, Long>> sums = new ArrayList<>();

    KnownSums(List<ToldFollowUp> told) {
        told.forEach(followUp -> followUps.put(followUp.period(), followUp));
        told.forEach(followUp -> followUp.exact().forEach((key, figure) -> {
            if (isWhole(figure)) {
                exact.put(followUp.name(key), figure.whole());
            }
        }));
        told.forEach(this::addHighCost);
        told.forEach(this::addCenters);
        told.forEach(this::addRest);
        told.forEach(this::addNeighbour);
        addTwiceTold(told);
    }

    static boolean isWhole(Told figure) {
        return !figure.isShare() && (figure.isMoney() || figure.value().scale() <= 0);
    }

    /// What each number is; changes since the last follow-up that no table shows are among them.
    Map<String, Long> exact() {
        return exact;
    }

    /// Numbers and their factors that add up to nothing.
    List<Map<String, Long>> sums() {
        return sums;
    }

    private void addHighCost(ToldFollowUp told) {
        for (var id : List.of(
                "high_cost.cases",
                "high_cost.expenditure",
                "high_cost.inflow.cases",
                "high_cost.inflow.expenditure",
                "high_cost.outflow.cases",
                "high_cost.outflow.expenditure")) {
            told.exact().keySet().stream()
                    .filter(key -> key.id().equals(id) && key.group().equals("total"))
                    .forEach(key ->
                            add(told.name(key), BRACKETS.stream().map(bracket -> told.name(id, bracket, key.about()))));
        }
        for (var measure : List.of("cases", "expenditure")) {
            add(
                    total(told, "upper_brackets." + measure, "50+75"),
                    Stream.of("50", "75").map(bracket -> told.name("high_cost." + measure, bracket)));
            for (var dimension : DIMENSIONS) {
                var id = "high_cost.by_" + dimension + "." + measure;
                add(total(told, measure), told.groups(id).stream().map(group -> told.name(id, group)));
            }
        }
        addIds(told, "inflow.cases", "inflow.new.cases", "inflow.grown.cases");
        addIds(told, "outflow.cases", "outflow.ended.cases", "outflow.fallen.cases");
        add(total(told, "moved.cases"), names(told, "high_cost.moves.cases"));
        add(
                total(told, "refund_of_brackets"),
                BRACKETS.stream().map(bracket -> told.name("high_cost.expected_refund", bracket)));
        add(
                total(told, "expected_refund"),
                Stream.of(total(told, "refund_of_brackets"), told.name("high_cost.expected_refund", "below")));
    }

    private static Stream<String> names(ToldFollowUp told, String id) {
        return told.groups(id).stream().map(group -> told.name(id, group));
    }

    private static String total(ToldFollowUp told, String id) {
        return total(told, id, "total");
    }

    private static String total(ToldFollowUp told, String id, String group) {
        return told.name("high_cost." + id, group);
    }

    private void addIds(ToldFollowUp told, String whole, String... parts) {
        add(total(told, whole), Stream.of(parts).map(part -> total(told, part)));
    }

    /// From one follow-up to the next, in all and for each bracket.
    private void addNeighbour(ToldFollowUp told) {
        var then = followUps.get(told.baseline());
        if (then == null) {
            return;
        }
        for (var measure : List.of("cases", "expenditure")) {
            var change = new HashMap<>(Map.of(
                    total(told, "change." + measure), -1L,
                    total(told, "inflow." + measure), 1L,
                    total(told, "outflow." + measure), -1L));
            if (measure.equals("expenditure")) {
                change.put(total(told, "price_change.expenditure"), 1L);
            }
            add(change);
            add(Map.of(
                    total(told, "change." + measure), -1L,
                    total(told, measure), 1L,
                    told.name("high_cost." + measure, "total", then.period()), -1L));
        }
        BRACKETS.forEach(bracket -> add(ofBracket(told, then, bracket)));
        for (var id : told.exact().keySet().stream()
                .map(Key::id)
                .distinct()
                .filter(KnownSums::isCompared)
                .toList()) {
            Stream.concat(told.groups(id).stream(), Stream.of("total"))
                    .forEach(group -> addDifference(told, then, id, group));
        }
    }

    private static boolean isCompared(String id) {
        return id.matches("high_cost\\.(by_\\w+\\.(cases|expenditure)|refund_below\\.cases|expected_refund)")
                || id.matches("ventelister\\.(borgere|tilbudt|dage)|botilbud\\.borgere");
    }

    /// How much more than last time, told or not.
    private void addDifference(ToldFollowUp told, ToldFollowUp then, String id, String group) {
        var now = told.find(id, group);
        var before = then.find(id, group);
        if (now.isPresent() && before.isPresent()) {
            var change = told.name(id + ".change", group);
            exact.putIfAbsent(change, now.get().whole() - before.get().whole());
            add(Map.of(change, -1L, told.name(id, group), 1L, then.name(id, group), -1L));
        }
    }

    private Map<String, Long> ofBracket(ToldFollowUp told, ToldFollowUp then, String bracket) {
        var sum = new HashMap<String, Long>();
        sum.put(told.name("high_cost.cases", bracket), -1L);
        sum.put(told.name("high_cost.cases", bracket, then.period()), 1L);
        sum.put(told.name("high_cost.inflow.cases", bracket), 1L);
        sum.put(told.name("high_cost.outflow.cases", bracket), -1L);
        told.groups("high_cost.moves.cases").forEach(move -> {
            var ends = List.of(move.split(">"));
            if (ends.contains(bracket)) {
                sum.put(told.name("high_cost.moves.cases", move), ends.getLast().equals(bracket) ? 1L : -1L);
            }
        });
        return sum;
    }

    private void addCenters(ToldFollowUp told) {
        var prefix = "high_cost.by_center.";
        for (var flow : List.of(
                "inflow.cases",
                "inflow.expenditure",
                "outflow.cases",
                "outflow.expenditure",
                "change.cases",
                "change.expenditure",
                "price_change.expenditure",
                "large_rises.cases")) {
            if (!flow.startsWith("price_change")) {
                add(total(told, flow), names(told, prefix + flow));
            }
        }
        for (var center : told.groups(prefix + "change.cases")) {
            for (var measure : List.of("cases", "expenditure")) {
                var sum = new HashMap<>(Map.of(
                        told.name(prefix + "change." + measure, center), -1L,
                        told.name(prefix + "inflow." + measure, center), 1L,
                        told.name(prefix + "outflow." + measure, center), -1L,
                        told.name(prefix + "moved." + measure, center), 1L));
                if (measure.equals("expenditure")) {
                    sum.put(told.name(prefix + "price_change.expenditure", center), 1L);
                }
                add(sum);
            }
        }
        var moved = new HashMap<String, Long>();
        names(told, prefix + "moved.cases").forEach(name -> moved.put(name, 1L));
        add(moved);
    }

    private void addRest(ToldFollowUp told) {
        told.exact().keySet().stream()
                .filter(key -> key.id().equals("places.all"))
                .forEach(key -> add(
                        told.name(key),
                        Stream.of("places.own", "places.other").map(id -> told.name(id, "total", key.about()))));
        for (var id : List.of("ventelister.borgere", "ventelister.tilbudt", "ventelister.dage", "botilbud.borgere")) {
            add(told.name(id, "total"), names(told, id));
        }
        Stream.concat(told.groups("ventelister.borgere").stream(), Stream.of("total"))
                .forEach(group -> told.find("ventelister.borgere", group).ifPresent(all -> {
                    var others = told.name("ventelister.venter", group);
                    exact.put(
                            others,
                            all.whole()
                                    - told.find("ventelister.tilbudt", group)
                                            .orElseThrow()
                                            .whole());
                    add(
                            told.name("ventelister.borgere", group),
                            Stream.of(others, told.name("ventelister.tilbudt", group)));
                }));
        add(
                told.name("forecast.line.2026", "Plan/01"),
                Stream.of("Plan/02", "Plan/03").map(line -> told.name("forecast.line.2026", line)));
    }

    /// What two follow-ups tell alike is the same number, whether or not it is shown.
    private void addTwiceTold(List<ToldFollowUp> told) {
        for (var one : told) {
            for (var other : told) {
                one.exact().forEach((key, figure) -> {
                    var twin = other.exact().get(key);
                    if (one.period().compareTo(other.period()) < 0
                            && twin != null
                            && isWhole(figure)
                            && figure.whole() == twin.whole()
                            && !key.about().equals(key.group())) {
                        add(Map.of(one.name(key), 1L, other.name(key), -1L));
                    }
                });
            }
        }
    }

    private void add(String whole, Stream<String> parts) {
        var sum = new HashMap<String, Long>();
        parts.forEach(part -> sum.put(part, 1L));
        if (!sum.isEmpty()) {
            sum.put(whole, -1L);
            add(sum);
        }
    }

    /// A sum of which a figure is missing is known to nobody.
    private void add(Map<String, Long> sum) {
        if (exact.keySet().containsAll(sum.keySet())) {
            sums.add(sum);
        }
    }

    /// The sums that do not hold; there must be none.
    List<Map<String, Long>> wrong() {
        return sums.stream()
                .filter(sum -> sum.entrySet().stream()
                                .mapToLong(term -> term.getValue() * Objects.requireNonNull(exact.get(term.getKey())))
                                .sum()
                        != 0)
                .toList();
    }

    Collection<ToldFollowUp> followUps() {
        return followUps.values();
    }
}
