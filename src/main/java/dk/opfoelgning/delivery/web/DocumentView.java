package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.facts.Classification;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A document as pages tell of it, in all its formats.
///
/// @param open whether it is for everybody
/// @param shown address of the page that shows it; blank where it is no web page
/// @param bare address of it alone, to look at; blank as well
public record DocumentView(
        String title, boolean open, String classification, String shown, String bare, List<FileView> files) {
    private static final Map<String, String> KINDS =
            Map.of("pdf", "PDF", "xlsx", "Excel", "html", "Webside", "csv", "CSV", "json", "JSON");
    private static final int SHORT = 12;

    /// @param kind in words
    /// @param checksum the first characters of its SHA-256
    /// @param address of its download
    public record FileView(String name, String kind, String size, String checksum, String address) {
        private static FileView of(String edition, Manifest.Document document) {
            var ending = ending(document.path());
            return new FileView(
                    document.path(),
                    KINDS.getOrDefault(ending, ending),
                    amount(document.bytes()),
                    document.sha256().substring(0, SHORT),
                    Addresses.document(edition, document.sha256(), document.path()));
        }
    }

    static List<DocumentView> of(Access.Seen seen, Titles titles) {
        return inOrder(seen.documents()).stream()
                .collect(Collectors.groupingBy(DocumentView::whole, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(formats -> of(seen.edition(), formats, titles))
                .toList();
    }

    /// The same for all formats of one document; what is closed is never told as open.
    private static String whole(Manifest.Document document) {
        return document.classification() + " " + stem(document.path());
    }

    /// @param document in any of its formats
    static DocumentView of(Access.Seen seen, Manifest.Document document, Titles titles) {
        var formats = inOrder(seen.documents()).stream()
                .filter(other -> whole(other).equals(whole(document)))
                .toList();
        return of(seen.edition(), formats, titles);
    }

    /// @param formats of one document
    private static DocumentView of(Shelf.Edition edition, List<Manifest.Document> formats, Titles titles) {
        var page = formats.stream()
                .filter(document -> document.path().endsWith(PageTexts.ENDING))
                .findFirst();
        var any = page.orElse(formats.getFirst());
        var isOpen = isOpen(any);
        return new DocumentView(
                titles.of(edition, any),
                isOpen,
                isOpen ? "Offentlig" : "Intern",
                page.map(document -> Addresses.shown(edition.name(), document.sha256(), document.path()))
                        .orElse(""),
                page.map(document -> Addresses.bare(edition.name(), document.sha256(), document.path()))
                        .orElse(""),
                formats.stream()
                        .map(document -> FileView.of(edition.name(), document))
                        .toList());
    }

    /// What is for everybody first, data after documents, by name, a document's PDF before its other formats.
    static List<Manifest.Document> inOrder(List<Manifest.Document> documents) {
        return documents.stream()
                .sorted(Comparator.comparing((Manifest.Document document) -> !isOpen(document))
                        .thenComparing(document -> ending(document.path()).equals("csv"))
                        .thenComparing(document -> stem(document.path()))
                        .thenComparing(document -> !document.path().endsWith(".pdf"))
                        .thenComparing(Manifest.Document::path))
                .toList();
    }

    private static boolean isOpen(Manifest.Document document) {
        return document.classification().equals(Classification.OFFENTLIG.code());
    }

    static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// The name without ending.
    static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String amount(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1_000.0)) + "\u00a0kB"
                : String.format(Locale.of("da", "DK"), "%.1f\u00a0MB", bytes / 1_000_000.0);
    }
}
