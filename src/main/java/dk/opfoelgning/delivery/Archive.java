package dk.opfoelgning.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The output folder: a period's files appear there together or not at all.
///
/// A run writes to a folder of its own under `state/`. When all is written and synced to disk it is finished; when what
/// it says is kept as well, the earlier folder is put aside and the new one takes its name. A run that was cut off
/// between any two of these is mended by the next.
public final class Archive {
    private final Path output;
    private final Path unfinished;
    private final Path finished;
    private final Path aside;
    private final Path temporary;

    public Archive(Path output) {
        this.output = output;
        this.unfinished = output.resolve("state/unfinished");
        this.finished = output.resolve("state/finished");
        this.aside = output.resolve("state/aside");
        this.temporary = output.resolve("state/temporary");
    }

    /// Whether what a finished folder says is kept.
    public interface Kept {
        boolean test(String name, Path folder) throws IOException;
    }

    /// Shows what a run that was cut off had kept, puts back what it had put aside, and deletes all else of it. To be
    /// called while no other process works on the folder; a preview's temporary files are left to it.
    public void recover(Kept kept) {
        try {
            for (var folder : children(finished)) {
                var name = folder.getFileName().toString();
                if (kept.test(name, folder)) {
                    show(name);
                }
            }
            delete(finished);
            for (var folder : children(aside)) {
                var place = output.resolve(folder.getFileName());
                if (Files.exists(place)) {
                    delete(folder);
                } else {
                    move(folder, place);
                }
            }
            delete(unfinished);
            for (var folder : children(temporary)) {
                if (isAbandoned(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the output folder cannot be tidied up", e);
        }
    }

    private static boolean isAbandoned(Path folder) {
        var name = folder.getFileName().toString();
        return ProcessHandle.of(Long.parseLong(name.substring(0, name.indexOf('-'))))
                .filter(process -> name(process).equals(name))
                .isEmpty();
    }

    /// Number and start: another process may get the number of one that ended.
    private static String name(ProcessHandle process) {
        return process.pid()
                + "-"
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /// A folder of this process's own for what it keeps outside memory for a while; not made yet.
    public Path temporary() {
        return temporary.resolve(name(ProcessHandle.current()));
    }

    /// Deletes what was written and not published, however the work ended.
    public void discard() {
        try {
            delete(unfinished);
            delete(temporary());
        } catch (IOException e) {
            throw new UncheckedIOException("what was not published cannot be deleted from the output folder", e);
        }
    }

    /// An empty folder to write a period's files to.
    ///
    /// @param name of the folder that they will be found in
    public Path begin(String name) {
        try {
            var folder = unfinished.resolve(name);
            delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the output folder cannot be written to", e);
        }
    }

    /// All of the folder's files are on the disk when this returns; [#show] shows them.
    public void finish(String name, Path folder) {
        try {
            syncAll(folder);
            var place = Files.createDirectories(finished).resolve(name);
            delete(place);
            move(folder, place);
            sync(finished);
        } catch (IOException e) {
            throw new UncheckedIOException("the finished documents cannot be put in the output folder", e);
        }
    }

    /// Gives a finished folder its name, in place of an earlier one.
    public void show(String name) {
        var place = folder(name);
        try {
            var old = Files.createDirectories(aside).resolve(name);
            delete(old);
            if (Files.exists(place)) {
                move(place, old);
            }
            move(finished.resolve(name), place);
            sync(output);
            delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException("the finished documents cannot be put in the output folder", e);
        }
    }

    public Path folder(String name) {
        return output.resolve(name);
    }

    private static void syncAll(Path folder) throws IOException {
        for (var file : children(folder)) {
            sync(file);
        }
        sync(folder);
    }

    static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// The names of a folder, so that a file's move is on disk.
    static void syncFolderOf(Path file) throws IOException {
        var folder = file.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            sync(folder);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
