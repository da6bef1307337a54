package dk.opfoelgning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.change.PoolShares.Application;
import dk.opfoelgning.facts.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of any pool, of 200 invented ones.
class AnyPoolTest {
    private static final Map<String, Function<PoolShares, SortedMap<String, Money>>> MODELS =
            Map.of("by points", PoolShares::byPoints, "by rank", PoolShares::byRank);

    /// A pool shared in one of the two ways.
    private record Shared(long seed, String model, PoolShares pool, SortedMap<String, Money> shares) {
        static Shared of(long seed, String model) {
            return new Shared(seed, model, invented(seed), MODELS.get(model).apply(invented(seed)));
        }

        SortedMap<String, Money> of(PoolShares other) {
            return MODELS.get(model).apply(other);
        }

        long share(Application application) {
            return shares.get(application.key()).oere();
        }

        @Override
        public String toString() {
            return model + ", seed " + seed;
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    static Stream<Shared> pools() {
        return seeds().boxed().flatMap(seed -> MODELS.keySet().stream().sorted().map(model -> Shared.of(seed, model)));
    }

    /// Few or many applications, of a few øre or many kroner, often with the same points or the same amount.
    private static PoolShares invented(long seed) {
        var random = new Random(seed);
        int most = random.nextBoolean() ? 50 : 100_000_000;
        int points = 1 + random.nextInt(9);
        var applications = new ArrayList<Application>();
        for (int count = random.nextInt(13); count > 0; count--) {
            int applied = random.nextInt(3) == 0 ? random.nextInt(3) * most / 4 : random.nextInt(most);
            applications.add(new Application("K" + count, random.nextInt(points + 1), new Money(applied)));
        }
        long all = applications.stream()
                .mapToLong(application -> application.applied().oere())
                .sum();
        return new PoolShares(new Money(random.nextLong(all * 5 / 4 + 1)), applications);
    }

    @ParameterizedTest
    @MethodSource("pools")
    void nobodyGetsMoreThanWasAppliedForOrLessThanNothing(Shared shared) {
        for (var application : shared.pool().applications()) {
            long share = shared.share(application);
            assertTrue(0 <= share && share <= application.applied().oere(), shared + ": " + application);
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void sharesAndRemainderAreWhatThereIs(Shared shared) {
        long shares = shared.shares().values().stream().mapToLong(Money::oere).sum();
        long remainder = shared.pool().remainder(shared.shares()).oere();
        assertEquals(shared.pool().available().oere(), shares + remainder, shared.toString());
        assertEquals(shared.pool().applications().size(), shared.shares().size(), shared.toString());
        assertTrue(remainder >= 0, shared.toString());
    }

    /// Those without points have no claim.
    @ParameterizedTest
    @MethodSource("pools")
    void whatIsLeftIsLessThanAnOereForEachWhoLacksSome(Shared shared) {
        long lacking = shared.pool().applications().stream()
                .filter(application -> application.points() > 0
                        && shared.share(application) < application.applied().oere())
                .count();
        if (lacking > 0) {
            assertTrue(shared.pool().remainder(shared.shares()).oere() < lacking, shared.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void withoutPointsThereIsNoShare(Shared shared) {
        shared.pool().applications().stream()
                .filter(application -> application.points() == 0)
                .forEach(application -> assertEquals(0, shared.share(application), shared + ": " + application));
    }

    @ParameterizedTest
    @MethodSource("pools")
    void ofEqualAmountsMorePointsNeverGetLessAndEqualPointsTheSame(Shared shared) {
        for (var one : shared.pool().applications()) {
            for (var other : shared.pool().applications()) {
                if (one.applied().equals(other.applied()) && one.points() >= other.points()) {
                    assertTrue(shared.share(one) >= shared.share(other), shared + ": " + one + " and " + other);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void byRankMorePointsNeverCoverASmallerPartOfWhatWasAppliedFor(int seed) {
        var shared = Shared.of(seed, "by rank");
        for (var one : shared.pool().applications()) {
            for (var other : shared.pool().applications()) {
                long coverage = shared.share(one) * other.applied().oere();
                long ofOther = shared.share(other) * one.applied().oere();
                assertTrue(
                        one.points() <= other.points() || coverage >= ofOther, shared + ": " + one + " and " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void ofALargerPoolNobodyGetsLess(Shared shared) {
        for (long more : List.of(1L, 7L, 1_000_000L)) {
            var larger = new PoolShares(
                    shared.pool().available().plus(new Money(more)),
                    shared.pool().applications());
            shared.of(larger)
                    .forEach((key, share) -> assertTrue(
                            share.compareTo(shared.shares().get(key)) >= 0, shared + ": " + key + ", " + more));
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void whoGetsAPointMoreNeverGetsLess(Shared shared) {
        for (var one : shared.pool().applications()) {
            var applications = new ArrayList<>(shared.pool().applications());
            applications.remove(one);
            applications.add(new Application(one.key(), one.points() + 1, one.applied()));
            var shares = shared.of(new PoolShares(shared.pool().available(), applications));
            assertTrue(shares.get(one.key()).oere() >= shared.share(one), shared + ": " + one);
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void theOrderOfApplicationsDoesNotMatter(Shared shared) {
        var shuffled = new ArrayList<>(shared.pool().applications());
        Collections.shuffle(shuffled, new Random(shared.seed()));
        var other = new PoolShares(shared.pool().available(), shuffled);
        assertEquals(shared.shares(), shared.of(other), shared.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void byPointsAPointHasTheOneWorthAtWhichThePoolIsUsedUp(int seed) {
        assertEquals(WorthOfAPoint.shares(invented(seed)), invented(seed).byPoints(), "seed " + seed);
    }
}
