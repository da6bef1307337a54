package dk.opfoelgning.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// Keeps other processes from the output folder while a command works on it; the system lets go of it with the process.
///
/// The page, which runs beside all commands, takes it for moments only, and says so by a second lock: commands wait for
/// the page, and the page waits for nobody.
final class OutputLock implements AutoCloseable {
    private static final long WORK = 0;
    private static final long PAGE = 1;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws AnotherRun if another process has it
    static OutputLock of(Path output) {
        try {
            var channel = open(output);
            if (!isTakenInTime(channel)) {
                channel.close();
                throw new AnotherRun(output);
            }
            return new OutputLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("the output folder cannot be written to", e);
        }
    }

    /// The page's, for a moment.
    ///
    /// @return empty if another process has it
    static Optional<OutputLock> ofPage(Path output) {
        try {
            var channel = open(output);
            if (takes(channel, PAGE) && takes(channel, WORK)) {
                return Optional.of(new OutputLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the output folder cannot be written to", e);
        }
    }

    private static FileChannel open(Path output) throws IOException {
        var state = Files.createDirectories(output.resolve("state"));
        return FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// Waits as long as it is the page that has it.
    private static boolean isTakenInTime(FileChannel channel) throws IOException {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!takes(channel, WORK)) {
            if (!isThePages(channel) || System.nanoTime() > until) {
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
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of the output folder cannot be closed", e);
        }
    }
}
