package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.CprShape;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/// A file that was handed in.
///
/// @param path in the period's folder
record HandedIn(String path, InputStreamSource content) {
    static final String TEXTS = "tekster";
    private static final Pattern EXTRACT = Pattern.compile("[a-zæøå0-9_-]{1,60}(\\.kontrol)?\\.(csv|xlsx)");
    private static final Pattern TEXT = Pattern.compile("[a-zæøå0-9_.-]{1,80}\\.md");

    /// Empty where it is no extract or text by its name, or the name is shaped like a CPR number.
    ///
    /// @param extracts what extracts are called, without ending
    static Optional<HandedIn> of(MultipartFile file, Set<String> extracts) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("").toLowerCase(Locale.ROOT);
        if (CprShape.isIn(name) || name.startsWith(".")) {
            return Optional.empty();
        }
        if (EXTRACT.matcher(name).matches()) {
            return Optional.of(new HandedIn(name, file)).filter(known -> extracts.contains(stem(name)));
        }
        return TEXT.matcher(name).matches() ? Optional.of(new HandedIn(TEXTS + "/" + name, file)) : Optional.empty();
    }

    /// Whether a file of the folder is the same extract, in this or another format.
    boolean replaces(String name) {
        return stem(name).equals(stem())
                && EXTRACT.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether a file is a text by its name.
    static boolean isText(String path) {
        return path.endsWith(".md");
    }

    /// What two files of one hand-in cannot both be: the path without its ending.
    String stem() {
        return stem(path);
    }

    private static String stem(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
