package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Event;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
    private static final Duration LOG_AT_MOST_EACH = Duration.ofSeconds(30);

    private final Site site;
    private final Diary diary;
    private final ScheduledExecutorService lookout =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private volatile Snapshot snapshot;
    private volatile boolean busy;
    private String stamp;
    private long logged;

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

    /// Whether another process works on the folder, so that what is shown may be a little old.
    boolean isBusy() {
        return busy;
    }

    /// On disk when this returns.
    void log(String who, Event.What what, String details) {
        diary.write(site.clock().instant(), who, what, details);
    }

    /// Has something done at the desk in somebody's name.
    synchronized Answer act(String user, Function<FollowUpDesk, Answer> work) {
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
        }
    }

    private void catchUp(FollowUpDesk desk) {
        diary.handOver(desk::log);
        logged = System.nanoTime();
        snapshot = desk.snapshot();
        busy = false;
    }

    private synchronized void look() {
        try {
            if (!site.desks().stamp().equals(stamp) || isTimeToLog()) {
                boolean taken = site.desks().open(PAGE, this::caughtUp).isEmpty();
                busy = taken;
                stamp = taken ? stamp : site.desks().stamp();
            }
        } catch (RuntimeException e) {
            LOG.error("The page could not look at what is stored", e);
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
        if (!diary.isEmpty()) {
            act(PAGE, _ -> Answer.DONE);
        }
    }
}
