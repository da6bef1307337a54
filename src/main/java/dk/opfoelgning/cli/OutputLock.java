package dk.opfoelgning.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps other processes from the output folder while a command works on it; the system lets go of it with the process.
final class OutputLock implements AutoCloseable {
    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws AnotherRun if another process has it
    static OutputLock of(Path output) {
        try {
            var state = Files.createDirectories(output.resolve("state"));
            var channel = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new AnotherRun(output);
            }
            return new OutputLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("the output folder cannot be written to", e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
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
