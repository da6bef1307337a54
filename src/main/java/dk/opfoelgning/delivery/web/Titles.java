package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.extract.words.FinishedPage;
import dk.opfoelgning.extract.words.FinishedTitle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What documents are called. Each is asked once, however many want to know.
final class Titles {
    private static final Map<String, String> DATA = Map.of(
            "figures-offentlig.csv", "Tallene i de offentlige dokumenter", "figures.csv", "Alle tal, også de interne");

    private final Shelf shelf;
    private final PageTexts texts;
    /// By checksum.
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Titles(Shelf shelf, PageTexts texts) {
        this.shelf = shelf;
        this.texts = texts;
    }

    /// A file without a title is called by its name.
    String of(Shelf.Edition edition, Manifest.Document document) {
        var title = known.computeIfAbsent(
                document.sha256(),
                _ -> read(edition, document).filter(told -> !told.isBlank()).orElse(null));
        return title == null ? document.path() : title;
    }

    private Optional<String> read(Shelf.Edition edition, Manifest.Document document) {
        return switch (DocumentView.ending(document.path())) {
            case "html" -> texts.of(edition, document).map(FinishedPage::title);
            case "pdf" -> opened(edition, document, FinishedTitle::ofPdf);
            case "xlsx" -> opened(edition, document, FinishedTitle::ofWorkbook);
            default -> Optional.ofNullable(DATA.get(document.path()));
        };
    }

    private interface Reader {
        Optional<String> title(InputStream in) throws IOException;
    }

    private Optional<String> opened(Shelf.Edition edition, Manifest.Document document, Reader reader) {
        var opened = shelf.open(edition, document);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (var in = opened.get()) {
            return reader.title(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be read", e);
        }
    }
}
