package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;

/// The embedded fonts of a document, one a cut: those that the theme names, else IBM Plex Sans.
record Typeface(Map<Cut, Face> faces) {
    private static final Map<String, Face> BUILT_IN = new ConcurrentHashMap<>();

    static Typeface of(Theme.Typeface theme) {
        return new Typeface(Stream.of(Cut.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), cut -> face(cut, theme))));
    }

    Face of(Cut cut) {
        return Objects.requireNonNull(faces.get(cut));
    }

    private static Face face(Cut cut, Theme.Typeface theme) {
        return switch (cut) {
            case REGULAR -> face(theme.regular(), "IBMPlexSans-Regular.ttf");
            case ITALIC -> face(theme.italic(), "IBMPlexSans-Italic.ttf");
            case SEMIBOLD -> face(theme.semibold(), "IBMPlexSans-SemiBold.ttf");
        };
    }

    private static Face face(Optional<Path> named, String builtIn) {
        return named.map(Typeface::read).orElseGet(() -> BUILT_IN.computeIfAbsent(builtIn, Typeface::load));
    }

    private static Face read(Path file) {
        try {
            return Face.of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException | DocumentException e) {
            throw new UncheckedIOException(
                    "the theme's font %s cannot be read; choose a TrueType file (TTF)".formatted(file.getFileName()),
                    new IOException(e));
        }
    }

    private static Face load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            return Face.of(file, Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
