package dk.opfoelgning.extract;

import dk.opfoelgning.facts.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The files of a folder, by the names of the extracts that they hold.
record ExtractFiles(Path folder) {
    private static final Set<String> ENDINGS = Set.of(".csv", ".xlsx");

    /// But for hidden files, and what Excel keeps beside an open one.
    private static final Pattern TABLE = Pattern.compile("(?i)[^.~].*\\.(csv|xlsx?|xlsm|ods)");

    Optional<Path> find(String name, Problems problems) throws IOException {
        var found = candidates(folder.resolve(name));
        if (found.size() > 1) {
            new FileProblems(path(name), problems).report(Rule.TWO_FILES, Messages.TWO_FILES);
        }
        return found.stream().findFirst();
    }

    private static List<Path> candidates(Path wanted) throws IOException {
        var parent = wanted.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (var files = Files.list(parent)) {
            return files.filter(file -> isCandidate(file, wanted.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isCandidate(Path file, String name) {
        var fileName = file.getFileName().toString();
        return fileName.startsWith(name)
                && ENDINGS.contains(Spelling.of(fileName.substring(name.length())))
                && Files.isRegularFile(file);
    }

    /// What lies in the folder as if it were an extract, and is none of these.
    static List<Path> others(Path folder, Collection<String> names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> TABLE.matcher(file.getFileName().toString()).matches())
                    .filter(file -> names.stream().noneMatch(name -> isCandidate(file, name)))
                    .sorted()
                    .toList();
        }
    }

    /// A period's folder is named in a message, the input folder is not.
    private String path(String name) {
        var folderName = folder.toAbsolutePath().normalize().getFileName();
        return folderName != null && Period.isMonth(folderName.toString()) ? folderName + "/" + name : name;
    }

    /// Relative to the input folder, with `/`.
    static String path(Path inputFolder, Path file) {
        var relative = inputFolder
                .toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize());
        return relative.toString().replace('\\', '/');
    }
}
