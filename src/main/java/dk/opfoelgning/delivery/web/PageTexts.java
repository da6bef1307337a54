package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.extract.words.FinishedPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What documents say that are web pages. Each is read once, however often it is asked for.
final class PageTexts {
    static final String ENDING = ".html";
    private static final int KEPT = 300;
    private static final float FULL = 0.75f;

    private final Shelf shelf;
    /// By checksum, those asked for last.
    private final Map<String, FinishedPage> read = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, FULL, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FinishedPage> eldest) {
            return size() > KEPT;
        }
    });

    PageTexts(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Empty for what is no web page, and where it was replaced since the manifest was read.
    Optional<FinishedPage> of(Shelf.Edition edition, Manifest.Document document) {
        if (!document.path().endsWith(ENDING)) {
            return Optional.empty();
        }
        return Optional.ofNullable(read.computeIfAbsent(
                document.sha256(),
                _ -> shelf.open(edition, document).map(PageTexts::page).orElse(null)));
    }

    private static FinishedPage page(InputStream in) {
        try (in) {
            return FinishedPage.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be read", e);
        }
    }
}
