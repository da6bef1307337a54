package dk.opfoelgning.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/// Waits for files of a folder to be saved.
final class Saves implements AutoCloseable {
    /// Editors save in several steps.
    private static final long QUIET_MILLISECONDS = 100;

    private final WatchService watch;

    Saves(Path folder) throws IOException {
        watch = folder.getFileSystem().newWatchService();
        try (var folders = Files.walk(folder)) {
            for (var watched : folders.filter(Files::isDirectory).toList()) {
                watched.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            }
        }
    }

    /// Waits for the next save and until all is quiet; false when the thread is told to end.
    boolean next() {
        try {
            WatchKey key = watch.take();
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = watch.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
