package dk.opfoelgning.delivery.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Puts files in place of others in a period's folder, all or none. All new ones are copied beside the old ones
/// before the first gets its name; the old ones are put aside until the last has one.
record Replacement(Path from, Path to) {
    private static final String NEW = ".ny";
    private static final String ASIDE = ".foer";
    /// That all new ones are in place, so that the old ones are no longer needed.
    private static final String DONE = ".modtaget";

    /// @throws IOException if it cannot be done; the folder is then as it was
    void of(List<HandedIn> files) throws IOException {
        var placed = new ArrayList<Path>();
        try {
            for (var file : files) {
                var beside = beside(to.resolve(file.path()), NEW);
                Files.createDirectories(beside.getParent());
                Files.copy(from.resolve(file.path()), beside, StandardCopyOption.REPLACE_EXISTING);
            }
            for (var file : files) {
                putAside(file);
                var place = to.resolve(file.path());
                Files.move(beside(place, NEW), place, StandardCopyOption.ATOMIC_MOVE);
                placed.add(place);
            }
        } catch (IOException e) {
            for (var place : placed) {
                Files.deleteIfExists(place);
            }
            tidy(to);
            throw e;
        }
        Files.createFile(to.resolve(DONE));
        tidy(to);
    }

    private void putAside(HandedIn file) throws IOException {
        var place = to.resolve(file.path());
        if (Files.exists(place)) {
            Files.move(place, beside(place, ASIDE), StandardCopyOption.ATOMIC_MOVE);
        }
        for (var other : files(to)) {
            if (file.replaces(other.getFileName().toString())) {
                Files.move(other, beside(other, ASIDE), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static Path beside(Path place, String how) {
        return place.resolveSibling("." + place.getFileName() + how);
    }

    /// Puts back what a crash in the middle left aside.
    static void mend(Path input) throws IOException {
        if (Files.isDirectory(input)) {
            try (var periods = Files.list(input)) {
                for (var period : periods.filter(Files::isDirectory).toList()) {
                    tidy(period);
                }
            }
        }
    }

    private static void tidy(Path period) throws IOException {
        for (var unfinished : hidden(period, NEW)) {
            Files.delete(unfinished);
        }
        boolean isDone = Files.exists(period.resolve(DONE));
        for (var old : hidden(period, ASIDE)) {
            if (isDone) {
                Files.delete(old);
            } else {
                putBack(old);
            }
        }
        Files.deleteIfExists(period.resolve(DONE));
    }

    private static void putBack(Path old) throws IOException {
        var name = old.getFileName().toString();
        var place = old.resolveSibling(name.substring(1, name.length() - ASIDE.length()));
        Files.move(old, place, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> hidden(Path period, String ending) throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : List.of(period, period.resolve(HandedIn.TEXTS))) {
            for (var file : files(folder)) {
                var name = file.getFileName().toString();
                if (name.startsWith(".") && name.endsWith(ending)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(Files::isRegularFile).toList();
        }
    }
}
