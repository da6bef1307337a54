package dk.opfoelgning.delivery.web;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Lets each do something so often a minute: all at once, or one after another. What is taken comes back evenly, so
/// that one number a head is all there is to remember.
final class Allowance {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();
    private static final int MANY = 10_000;

    private final Clock clock;
    private final double each;
    private final Map<String, Double> paidBack = new HashMap<>();

    /// @param aMinute at least 1
    Allowance(int aMinute, Clock clock) {
        this.clock = clock;
        this.each = (double) MINUTE / aMinute;
    }

    /// Takes one where there is one.
    ///
    /// @return how long to wait for the next one; zero where it was taken
    synchronized Duration take(String who) {
        double now = clock.millis();
        forget(now);
        double after = Math.max(now, paidBack.getOrDefault(who, now)) + each;
        if (after > now + MINUTE) {
            return Duration.ofMillis((long) Math.ceil(after - now - MINUTE));
        }
        paidBack.put(who, after);
        return Duration.ZERO;
    }

    private void forget(double now) {
        if (paidBack.size() > MANY) {
            paidBack.values().removeIf(time -> time <= now);
        }
    }
}
