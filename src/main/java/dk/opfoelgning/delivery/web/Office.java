package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.Period;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    private static final Duration MAIL_AT_MOST_EACH = Duration.ofSeconds(20);
    private static final Duration LOG_AT_MOST_EACH = Duration.ofSeconds(30);

    private final Site site;
    private final Diary diary;
    private final ScheduledExecutorService lookout =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final ExecutorService runner =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("run").factory());
    private final ExecutorService postman =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    /// Whoever has the desk opened has this.
    private final ReentrantLock door = new ReentrantLock();

    private final AtomicBoolean isStarted = new AtomicBoolean();
    private final AtomicBoolean isMailing = new AtomicBoolean();
    /// By who started it.
    private final Map<String, Optional<Answer>> started = new ConcurrentHashMap<>();

    private volatile Snapshot snapshot;
    private volatile boolean busy;
    private volatile boolean sees = true;
    private volatile String stamp;
    private volatile long logged;
    private volatile long mailed;

    Office(Site site) {
        this.site = site;
        this.snapshot = site.first();
        this.stamp = "";
        this.logged = System.nanoTime();
        this.mailed = logged - MAIL_AT_MOST_EACH.toNanos();
        this.diary = new Diary(site.output().resolve("state/side.jsonl"));
        lookout.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /// Whether a run goes on, here or in another process, so that what is shown may be a little old.
    boolean isBusy() {
        return busy || isStarted.get();
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
            return opened(user, work).orElse(Answer.BUSY);
        } catch (Exception | Error e) {
            LOG.error("What was wanted at the page failed", e);
            return Answer.FAILED;
        } finally {
            door.unlock();
        }
    }

    /// Has something done that takes its time, and does not wait for it.
    ///
    /// @return whether it goes on now; it does not where something else does
    boolean start(String user, Function<FollowUpDesk, Answer> work) {
        if (isBusy() || !isStarted.compareAndSet(false, true)) {
            return false;
        }
        started.put(user, Optional.empty());
        runner.execute(() -> {
            try {
                started.put(user, Optional.of(act(user, work)));
            } finally {
                isStarted.set(false);
            }
        });
        return true;
    }

    /// What became of what somebody started last: no answer while it goes on; null for somebody who started nothing.
    @Nullable
    Optional<Answer> started(String user) {
        return started.get(user);
    }

    private boolean isOurs(Duration patience) {
        try {
            return door.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Also what failed has changed what is stored.
    private <T> Optional<T> opened(String user, Function<FollowUpDesk, T> work) {
        var isCaughtUp = new AtomicBoolean();
        var done = site.desks().open(user, desk -> {
            try {
                return work.apply(desk);
            } finally {
                isCaughtUp.set(catchesUp(desk));
            }
        });
        if (isCaughtUp.get()) {
            stamp = site.desks().stamp();
        }
        return done;
    }

    /// What was done is done, whether it can be shown or not; the next look tries again.
    private boolean catchesUp(FollowUpDesk desk) {
        try {
            diary.handOver(desk::log);
            logged = System.nanoTime();
            snapshot = desk.snapshot();
            busy = false;
            sees = true;
        } catch (RuntimeException e) {
            sees = false;
            LOG.error("The page could not look at what is stored", e);
        }
        return sees;
    }

    private void look() {
        if (!isOurs(Duration.ZERO)) {
            return;
        }
        try {
            if (!site.desks().stamp().equals(stamp) || isTimeToLog()) {
                busy = opened(PAGE, _ -> Answer.DONE).isEmpty();
            }
        } catch (Exception | Error e) {
            sees = false;
            LOG.error("The page could not look at what is stored", e);
        } finally {
            door.unlock();
        }
        sendMail();
    }

    /// What an approval or an earlier run left, when it is due. The server is asked first: it may say nothing for a
    /// while, and nobody is to wait for it.
    private void sendMail() {
        if (System.nanoTime() - mailed > MAIL_AT_MOST_EACH.toNanos()
                && isMailDue()
                && isMailing.compareAndSet(false, true)) {
            postman.execute(() -> {
                try {
                    var trouble = site.mailTrouble().get();
                    act(PAGE, desk -> desk.sendMail(trouble));
                } catch (RuntimeException e) {
                    LOG.error("The mail server could not be asked", e);
                } finally {
                    mailed = System.nanoTime();
                    isMailing.set(false);
                }
            });
        }
    }

    private boolean isMailDue() {
        return snapshot.unsent().stream().filter(mail -> !mail.refused()).anyMatch(mail -> !mail.due()
                .isAfter(site.clock().instant()));
    }

    private boolean isTimeToLog() {
        return System.nanoTime() - logged > LOG_AT_MOST_EACH.toNanos() && !diary.isEmpty();
    }

    /// What happened until now is added to the log where that can be done; else the next start does it.
    @Override
    public void close() {
        lookout.shutdown();
        runner.close();
        postman.close();
        if (!diary.isEmpty()) {
            act(PAGE, _ -> Answer.DONE);
        }
    }
}
