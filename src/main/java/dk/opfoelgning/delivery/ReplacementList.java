package dk.opfoelgning.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a [Replacement] does, as it is kept on disk meanwhile: one absolute path a line, after what becomes of it.
///
/// @param folders that are made, outer ones first
/// @param come files that are put in place
/// @param go files that are put aside
record ReplacementList(List<Path> folders, List<Path> come, List<Path> go) {
    private static final String FOLDER = "/ ";
    private static final String COMES = "+ ";
    private static final String GOES = "- ";

    static ReplacementList of(Path to, List<String> come, List<String> go) {
        var folder = to.toAbsolutePath().normalize();
        var places = come.stream().map(folder::resolve).toList();
        var folders = new ArrayList<Path>();
        places.forEach(place -> addMissing(place.getParent(), folders));
        var old =
                Stream.concat(go.stream().map(folder::resolve), places.stream().filter(Files::isRegularFile));
        return new ReplacementList(folders, places, old.distinct().toList());
    }

    private static void addMissing(@Nullable Path folder, List<Path> folders) {
        if (folder != null && !Files.exists(folder) && !folders.contains(folder)) {
            addMissing(folder.getParent(), folders);
            folders.add(folder);
        }
    }

    /// Is on disk, whole, when this returns.
    void write(Path file) throws IOException {
        var lines = Stream.of(lines(FOLDER, folders), lines(COMES, come), lines(GOES, go))
                .flatMap(each -> each)
                .toList();
        var written = Files.write(file.resolveSibling(file.getFileName() + ".ny"), lines);
        Archive.sync(written);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        Archive.syncFolderOf(file);
    }

    private static Stream<String> lines(String how, List<Path> paths) {
        return paths.stream().map(path -> how + path);
    }

    /// @return empty where there is none
    static Optional<ReplacementList> read(Path file) throws IOException {
        try {
            var lines = Files.readAllLines(file);
            return Optional.of(new ReplacementList(paths(FOLDER, lines), paths(COMES, lines), paths(GOES, lines)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static List<Path> paths(String how, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(how))
                .map(line -> Path.of(line.substring(how.length())))
                .toList();
    }
}
