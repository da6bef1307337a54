package dk.opfoelgning.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Keeps other processes from the output folder while a command works on it; the system lets go of it with the process.
///
/// The page, which runs beside all commands, takes it for moments only, and says so by a second lock: commands wait for
/// the page, and the page waits for nobody.
///
/// A process that holds it does not open the lock's file again: closing a file gives up all locks that the process
/// has on it, whichever opened them.
final class OutputLock implements AutoCloseable {
    private static final long WORK = 0;
    private static final long PAGE = 1;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    /// What this process holds, by folder.
    private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

    private enum Holder {
        COMMAND,
        PAGE
    }

    private final Path output;
    private final FileChannel channel;

    private OutputLock(Path output, FileChannel channel) {
        this.output = output;
        this.channel = channel;
    }

    /// @throws AnotherRun if another process has it
    static OutputLock of(Path output) {
        var folder = output.toAbsolutePath().normalize();
        try {
            if (!isFreeInTime(
                    () -> HELD.putIfAbsent(folder, Holder.COMMAND) == null, () -> HELD.get(folder) != Holder.COMMAND)) {
                throw new AnotherRun(output);
            }
            return opened(folder, OutputLock::isTakenInTime).orElseThrow(() -> new AnotherRun(output));
        } catch (IOException e) {
            throw new UncheckedIOException("the output folder cannot be written to", e);
        }
    }

    /// The page's, for a moment.
    ///
    /// @return empty if another process, or a run of this one, has it
    static Optional<OutputLock> ofPage(Path output) {
        var folder = output.toAbsolutePath().normalize();
        try {
            return HELD.putIfAbsent(folder, Holder.PAGE) == null
                    ? opened(folder, channel -> takes(channel, PAGE) && takes(channel, WORK))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the output folder cannot be written to", e);
        }
    }

    private interface Taking {
        boolean succeeds(FileChannel channel) throws IOException;
    }

    private static Optional<OutputLock> opened(Path folder, Taking taking) throws IOException {
        FileChannel channel = null;
        boolean isTaken = false;
        try {
            channel = open(folder);
            isTaken = taking.succeeds(channel);
            return isTaken ? Optional.of(new OutputLock(folder, channel)) : Optional.empty();
        } finally {
            if (!isTaken) {
                release(folder, channel);
            }
        }
    }

    private static void release(Path folder, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(folder);
        }
    }

    private static FileChannel open(Path output) throws IOException {
        var state = Files.createDirectories(output.resolve("state"));
        return FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean isTakenInTime(FileChannel channel) throws IOException {
        return isFreeInTime(() -> takes(channel, WORK), () -> isThePages(channel));
    }

    private interface Question {
        boolean holds() throws IOException;
    }

    /// Waits as long as it is the page that has it.
    private static boolean isFreeInTime(Question free, Question pages) throws IOException {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!free.holds()) {
            if (!pages.holds() || System.nanoTime() > until) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static boolean isThePages(FileChannel channel) throws IOException {
        try (var lock = channel.tryLock(PAGE, 1, false)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static boolean takes(FileChannel channel, long position) throws IOException {
        try {
            return channel.tryLock(position, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            release(output, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of the output folder cannot be closed", e);
        }
    }
}
