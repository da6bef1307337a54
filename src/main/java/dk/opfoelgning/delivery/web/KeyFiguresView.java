package dk.opfoelgning.delivery.web;

import dk.opfoelgning.extract.words.FinishedPage;
import java.util.List;
import java.util.Optional;

/// The figures at the head of a document, with their change since the last follow-up.
public record KeyFiguresView(String document, List<FinishedPage.KeyFigure> figures) {

    private static final String SINCE = " siden ";

    /// Of all documents that the person may see and that tell of a change.
    static List<KeyFiguresView> of(Access.Seen seen, PageTexts texts) {
        return DocumentView.inOrder(seen.documents()).stream()
                .map(document -> texts.of(seen.edition(), document))
                .flatMap(Optional::stream)
                .filter(KeyFiguresView::tellsOfAChange)
                .map(text -> new KeyFiguresView(text.title(), text.keyFigures()))
                .toList();
    }

    private static boolean tellsOfAChange(FinishedPage text) {
        return text.keyFigures().stream().anyMatch(figure -> figure.change().contains(SINCE));
    }
}
