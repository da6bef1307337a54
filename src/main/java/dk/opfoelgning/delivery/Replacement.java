package dk.opfoelgning.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Puts files into a folder in place of others, all or none. To be used while no other process works on the output
/// folder, as is [Archive].
///
/// What is to be done is on disk, under `state/`, before anything is touched: whoever works on the output folder next
/// puts back by it what a crash left. As soon as all is in place the list has another name, and what it names as old
/// is only deleted.
public final class Replacement {
    private static final String COPY = ".ny";
    private static final String ASIDE = ".foer";

    private final Path begun;
    private final Path done;

    public Replacement(Path output) {
        this.begun = output.resolve("state/aflevering");
        this.done = output.resolve("state/aflevering-lagt");
    }

    /// One move, or what else a crash leaves done or undone.
    interface Step {
        void take() throws IOException;
    }

    /// Whether a crash has left something to mend, or it goes on just now.
    public boolean isUnfinished() {
        return Files.exists(begun) || Files.exists(done);
    }

    /// @param from where the new files are, by the same names
    /// @param to the folder, made where it is not there
    /// @param come names relative to the folder, with `/`
    /// @param go names of files there that are no longer needed; also those of the same name as a new one
    /// @throws IOException if it cannot be done; the folder is then as it was
    public void put(Path from, Path to, List<String> come, List<String> go) throws IOException {
        try {
            for (var step : steps(from, to, come, go)) {
                step.take();
            }
        } catch (IOException e) {
            mendOrThrow();
            throw e;
        }
    }

    List<Step> steps(Path from, Path to, List<String> come, List<String> go) throws IOException {
        var list = ReplacementList.of(to, come, go);
        var steps = new ArrayList<Step>();
        list.go().forEach(old -> steps.add(() -> Files.deleteIfExists(beside(old, ASIDE))));
        steps.add(() -> list.write(begun));
        list.folders().forEach(folder -> steps.add(() -> Files.createDirectory(folder)));
        come.forEach(name -> steps.add(() -> copy(from.resolve(name), beside(to.resolve(name), COPY))));
        list.go().forEach(old -> steps.add(() -> move(old, beside(old, ASIDE))));
        list.come().forEach(place -> steps.add(() -> move(beside(place, COPY), place)));
        steps.add(() -> syncFolders(list));
        steps.add(() -> moveSynced(begun, done));
        list.go().forEach(old -> steps.add(() -> Files.deleteIfExists(beside(old, ASIDE))));
        steps.add(() -> Files.delete(done));
        return steps;
    }

    /// Puts back what was not finished, and deletes what is no longer needed.
    public void mend() {
        try {
            mendOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "files that were handed in are half in place; see that the input folder can be written to, and start again",
                    e);
        }
    }

    private void mendOrThrow() throws IOException {
        var unfinished = ReplacementList.read(begun);
        if (unfinished.isPresent()) {
            putBack(unfinished.get());
            Files.delete(begun);
        }
        for (var old : ReplacementList.read(done).map(ReplacementList::go).orElse(List.of())) {
            Files.deleteIfExists(beside(old, ASIDE));
        }
        Files.deleteIfExists(done);
    }

    private static void putBack(ReplacementList list) throws IOException {
        for (var place : list.come()) {
            Files.deleteIfExists(beside(place, COPY));
            if (!list.go().contains(place) && Files.isRegularFile(place)) {
                Files.delete(place);
            }
        }
        for (var old : list.go()) {
            if (Files.isRegularFile(beside(old, ASIDE))) {
                move(beside(old, ASIDE), old);
            }
        }
        for (var folder : list.folders().reversed()) {
            deleteIfEmpty(folder);
        }
        syncFolders(list);
    }

    /// Somebody else may have put a file there since.
    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // It stays
        }
    }

    private static Path beside(Path place, String how) {
        return place.resolveSibling("." + place.getFileName() + how);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        Archive.sync(to);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void moveSynced(Path from, Path to) throws IOException {
        move(from, to);
        Archive.syncFolderOf(to);
    }

    private static void syncFolders(ReplacementList list) throws IOException {
        for (var paths : List.of(list.folders(), list.come(), list.go())) {
            for (var path : paths) {
                Archive.syncFolderOf(path);
            }
        }
    }
}
