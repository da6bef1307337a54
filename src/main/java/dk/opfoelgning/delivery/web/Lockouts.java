package dk.opfoelgning.delivery.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Makes who fails to log in wait, twice as long each time: the name that is tried, and the address that tries.
final class Lockouts {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;

    private final Clock clock;
    private final Map<String, Failures> failures = new HashMap<>();

    Lockouts(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    /// Counts a try, which is a failure until it [succeeded]: several at once are counted one by one.
    ///
    /// @param free how many failures have no consequence
    /// @return whether it may be made
    synchronized boolean mayTry(String who, int free) {
        var known = failures.get(who);
        if (known != null && clock.instant().isBefore(known.last().plus(delay(known.count() - free)))) {
            return false;
        }
        failed(who);
        return true;
    }

    private static Duration delay(int tooMany) {
        if (tooMany < 0) {
            return Duration.ZERO;
        }
        var delay = FIRST.multipliedBy(1L << Math.min(tooMany, DOUBLINGS));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    private void failed(String who) {
        var now = clock.instant();
        failures.values().removeIf(old -> old.last().plus(FORGOTTEN_AFTER).isBefore(now));
        failures.merge(who, new Failures(1, now), (known, _) -> new Failures(known.count() + 1, now));
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }

    /// Takes back one try that was no failure.
    synchronized void forgive(String who) {
        failures.computeIfPresent(
                who, (_, known) -> known.count() == 1 ? null : new Failures(known.count() - 1, known.last()));
    }
}
