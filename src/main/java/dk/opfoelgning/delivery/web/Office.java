package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.Period;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers from memory, so that the page does not wait for a run that goes on, and opens the desk whenever something
/// was stored or happened here.
public final class Office implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Office.class);
    /// In whose name the page keeps its own log.
    private static final String PAGE = "siden";

    private static final Duration LOOK = Duration.ofSeconds(1);
    /// How long a reader waits for somebody else's change.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LOG_AT_MOST_EACH = Duration.ofSeconds(30);

    private final Site site;
    private final Diary diary;
    private final ScheduledExecutorService lookout =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final ExecutorService runner =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("run").factory());
    /// Whoever has the desk opened has this.
    private final ReentrantLock door = new ReentrantLock();

    private volatile Snapshot snapshot;
    private volatile boolean busy;
    private volatile Optional<Started> started = Optional.empty();
    private volatile boolean sees = true;
    private String stamp;
    private long logged;

    /// @param answer empty while it goes on
    record Started(String user, Optional<Answer> answer) {}

    Office(Site site) {
        this.site = site;
        this.snapshot = site.first();
        this.stamp = "";
        this.logged = System.nanoTime();
        this.diary = new Diary(site.output().resolve("state/side.jsonl"));
        lookout.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /// Whether a run goes on, here or in another process, so that what is shown may be a little old.
    boolean isBusy() {
        return busy;
    }

    /// Whether the last look at what is stored succeeded.
    boolean sees() {
        return sees;
    }

    /// On disk when this returns.
    void log(String who, Event.What what, Optional<Period> period, String details) {
        diary.write(new Event(site.clock().instant(), who, what, period, details));
    }

    /// Has something done at the desk in somebody's name.
    Answer act(String user, Function<FollowUpDesk, Answer> work) {
        if (!isOurs(PATIENCE)) {
            return Answer.BUSY;
        }
        try {
            return site.desks()
                    .open(user, desk -> {
                        var answer = work.apply(desk);
                        catchUp(desk);
                        return answer;
                    })
                    .orElse(Answer.BUSY);
        } catch (RuntimeException e) {
            LOG.error("What was wanted at the page failed", e);
            return Answer.FAILED;
        } finally {
            stamp = site.desks().stamp();
            door.unlock();
        }
    }

    /// Has something done that takes its time, and does not wait for it.
    ///
    /// @return whether it goes on now; it does not where something else does
    boolean start(String user, Function<FollowUpDesk, Answer> work) {
        if (busy || door.isLocked()) {
            return false;
        }
        busy = true;
        started = Optional.of(new Started(user, Optional.empty()));
        runner.execute(() -> {
            var answer = act(user, work);
            started = Optional.of(new Started(user, Optional.of(answer)));
            busy = false;
        });
        return true;
    }

    /// What was started last.
    Optional<Started> started() {
        return started;
    }

    private boolean isOurs(Duration patience) {
        try {
            return door.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void catchUp(FollowUpDesk desk) {
        diary.handOver(desk::log);
        logged = System.nanoTime();
        snapshot = desk.snapshot();
        busy = false;
    }

    private void look() {
        if (!isOurs(Duration.ZERO)) {
            return;
        }
        try {
            if (!site.desks().stamp().equals(stamp) || isTimeToLog()) {
                boolean taken = site.desks().open(PAGE, this::caughtUp).isEmpty();
                busy = taken;
                stamp = taken ? stamp : site.desks().stamp();
            }
            sees = true;
        } catch (RuntimeException e) {
            sees = false;
            LOG.error("The page could not look at what is stored", e);
        } finally {
            door.unlock();
        }
    }

    private boolean isTimeToLog() {
        return System.nanoTime() - logged > LOG_AT_MOST_EACH.toNanos() && !diary.isEmpty();
    }

    private boolean caughtUp(FollowUpDesk desk) {
        catchUp(desk);
        return true;
    }

    /// What happened until now is added to the log where that can be done; else the next start does it.
    @Override
    public void close() {
        lookout.shutdown();
        runner.close();
        if (!diary.isEmpty()) {
            act(PAGE, _ -> Answer.DONE);
        }
    }
}
