package dk.opfoelgning.cli;

import dk.opfoelgning.cli.LinearAttack.Range;
import dk.opfoelgning.cli.ToldFollowUp.Key;
import dk.opfoelgning.cli.ToldFollowUp.Told;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// An attack on what a row of follow-ups keeps back of citizens, with all that they tell in public.
///
/// Found is a count of 1 to 2, or a change by so many, that can be only one number, and an amount that is known as well
/// as if it had been published; but not what the committee's own figures tell in any case.
final class SuppressionAttack {
    private static final long LARGEST_SMALL = 2;
    /// What public money is rounded to, in øre.
    private static final long ROUNDED_TO = 100_000;

    /// What the committee itself publishes of the whole municipality.
    private static final Pattern COMMITTEES = Pattern.compile(
            "high_cost\\.((cases|expenditure)(\\.told_before)?|(inflow|outflow|change)\\.(cases|expenditure)"
                    + "|price_change\\.expenditure|large_rises\\..*|upper_brackets\\..*|limit)");

    private static final Pattern CITIZENS =
            Pattern.compile("(high_cost|places|ventelister|botilbud|forecast\\.line)\\..*");
    private static final Pattern SIGNED =
            Pattern.compile(".*\\.change(\\..*)?|.*by_center\\.moved\\..*|.*price_change.*|.*growth.*");

    private final KnownSums sums;
    /// What is told though it should not be.
    private final Map<String, Long> leaked = new LinkedHashMap<>();

    SuppressionAttack(KnownSums sums) {
        this.sums = sums;
    }

    KnownSums sums() {
        return sums;
    }

    /// Tells a figure that is kept back.
    void leak(String name) {
        leaked.put(name, sums.exact().get(name));
    }

    /// The small counts and changes, and the amounts, that must not be found.
    List<String> kept() {
        return sums.exact().keySet().stream().filter(this::isKept).toList();
    }

    List<String> found() {
        var known = execute(_ -> true, leaked);
        var byTheCommittee = execute(SuppressionAttack::isCommittees, Map.of());
        return kept().stream()
                .filter(name -> isFound(name, known) && !isFound(name, byTheCommittee))
                .map(name -> name + " is " + sums.exact().get(name))
                .toList();
    }

    /// How a number of the whole municipality changed is told by the committee too.
    private static boolean isCommittees(Key key) {
        return COMMITTEES.matcher(key.id()).matches()
                        && (key.group().equals("total") || !key.id().matches(".*(inflow|outflow).*"))
                || key.id().endsWith(".change") && key.group().equals("total");
    }

    private boolean isKept(String name) {
        var key = key(name);
        long value = sums.exact().get(name);
        return CITIZENS.matcher(key.id()).matches()
                && !isCommittees(key)
                && !leaked.containsKey(name)
                && (isMoney(key.id()) ? value != 0 && !isShown(name) : value != 0 && Math.abs(value) <= LARGEST_SMALL);
    }

    private boolean isShown(String name) {
        return sums.followUps().stream()
                .anyMatch(followUp -> name.startsWith(followUp.period() + "|")
                        && followUp.open().containsKey(key(name)));
    }

    private static Key key(String name) {
        var parts = name.split("\\|");
        return new Key(parts[1], parts[2], parts[3]);
    }

    private static boolean isMoney(String id) {
        return id.matches(".*(expenditure|refund|large_rise\\.).*") && !id.contains("cases");
    }

    private boolean isFound(String name, Map<String, Range> known) {
        return known.getOrDefault(name, Range.ANY)
                .isWithin(BigInteger.valueOf(isMoney(key(name).id()) ? ROUNDED_TO : 0));
    }

    private Map<String, Range> execute(Predicate<Key> isTold, Map<String, Long> leaked) {
        var attack = new LinearAttack();
        sums.exact().keySet().forEach(name -> attack.know(name, isSigned(name) ? Range.ANY : Range.COUNT));
        sums.sums().forEach(attack::knowSum);
        leaked.forEach((name, value) -> attack.know(name, Range.of(value)));
        for (var followUp : sums.followUps()) {
            followUp.open().forEach((key, figure) -> {
                if (isTold.test(key)) {
                    tell(attack, followUp, key, figure);
                }
            });
        }
        return attack.execute();
    }

    private static boolean isSigned(String name) {
        return SIGNED.matcher(key(name).id()).matches();
    }

    private void tell(LinearAttack attack, ToldFollowUp followUp, Key key, Told figure) {
        if (key.id().endsWith(".cases_rounded")) {
            long rounded = figure.whole();
            attack.know(
                    followUp.name(exact(key.id(), "cases"), key.group()),
                    Range.between(Math.max(0, rounded - 2), rounded + 2));
        } else if (key.id().endsWith(".share_rounded")) {
            tellShare(attack, followUp, key, figure);
        } else if (figure.isShare()) {
            tellFraction(attack, followUp, key, figure);
        } else if (figure.isMoney()) {
            long oere = figure.whole();
            attack.know(followUp.name(key), Range.between(oere - ROUNDED_TO / 2, oere + ROUNDED_TO / 2));
        } else if (KnownSums.isWhole(figure)) {
            attack.know(followUp.name(key), Range.of(figure.whole()));
        }
    }

    private static String exact(String id, String measure) {
        return id.substring(0, id.lastIndexOf('.') + 1) + measure;
    }

    /// The money behind a share in whole per cent of a total that is told.
    private static void tellShare(LinearAttack attack, ToldFollowUp followUp, Key key, Told figure) {
        var total =
                followUp.find("high_cost.expenditure", "total").orElseThrow().whole();
        var percent = figure.value().doubleValue();
        attack.know(
                followUp.name(exact(key.id(), "expenditure"), key.group()),
                Range.between((long) Math.floor((total - ROUNDED_TO) * Math.max(0, percent - 0.5) / 100), (long)
                        Math.ceil((total + ROUNDED_TO) * (percent + 0.5) / 100)));
    }

    /// Six decimals of a share of few give its numerator and denominator away, but for a common factor.
    private static void tellFraction(LinearAttack attack, ToldFollowUp followUp, Key key, Told figure) {
        var parts = Map.of(
                "places.self_sufficiency", List.of("places.own", "places.all"),
                "ventelister.andel", List.of("ventelister.tilbudt", "ventelister.borgere"));
        var part = parts.get(key.id());
        if (part != null) {
            for (long whole = 1; whole < 1_000; whole++) {
                long numerator = figure.value()
                        .multiply(BigDecimal.valueOf(whole))
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
                var percent = BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
                if (percent.compareTo(figure.value()) == 0) {
                    var sum = new HashMap<String, Long>();
                    sum.put(followUp.name(new Key(part.getFirst(), key.group(), key.about())), whole);
                    sum.put(followUp.name(new Key(part.getLast(), key.group(), key.about())), -numerator);
                    attack.knowSum(sum);
                    return;
                }
            }
        }
    }
}
