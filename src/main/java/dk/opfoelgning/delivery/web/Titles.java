package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.extract.words.FinishedPage;
import dk.opfoelgning.extract.words.FinishedTitle;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What documents are called.
final class Titles {
    private final Shelf shelf;
    private final PageTexts texts;

    Titles(Shelf shelf, PageTexts texts) {
        this.shelf = shelf;
        this.texts = texts;
    }

    /// By document, in the order given. A file without a title is called by its name.
    Map<Manifest.Document, String> of(Shelf.Edition edition, List<Manifest.Document> documents) throws IOException {
        var titles = new LinkedHashMap<Manifest.Document, String>();
        for (var document : documents) {
            titles.put(
                    document,
                    title(edition, document).filter(title -> !title.isBlank()).orElse(document.path()));
        }
        return titles;
    }

    private Optional<String> title(Shelf.Edition edition, Manifest.Document document) throws IOException {
        if (document.path().endsWith(PageTexts.ENDING)) {
            return texts.of(edition, document).map(FinishedPage::title);
        }
        var opened = shelf.open(edition, document);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (var in = opened.get()) {
            return switch (DocumentView.ending(document.path())) {
                case "pdf" -> FinishedTitle.ofPdf(in);
                case "xlsx" -> FinishedTitle.ofWorkbook(in);
                default -> Optional.empty();
            };
        }
    }
}
