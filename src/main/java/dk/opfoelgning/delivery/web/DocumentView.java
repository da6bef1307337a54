package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A document as pages tell of it.
///
/// @param name of its file
/// @param kind in words
/// @param address of its download
/// @param preview address of the same to look at; blank for all but HTML
/// @param checksum the first characters of its SHA-256
public record DocumentView(
        String name, String kind, String size, String classification, String checksum, String address, String preview) {
    private static final Map<String, String> KINDS =
            Map.of("pdf", "PDF", "xlsx", "Excel", "html", "Webside", "csv", "CSV", "json", "JSON");
    private static final int SHORT = 12;

    static List<DocumentView> of(Access.Seen seen) {
        return inOrder(seen.documents()).stream()
                .map(document -> of(seen.edition().name(), document))
                .toList();
    }

    /// By name, a document's PDF before its other formats.
    static List<Manifest.Document> inOrder(List<Manifest.Document> documents) {
        return documents.stream()
                .sorted(Comparator.comparing((Manifest.Document document) -> stem(document.path()))
                        .thenComparing(document -> !document.path().endsWith(".pdf"))
                        .thenComparing(Manifest.Document::path))
                .toList();
    }

    private static DocumentView of(String edition, Manifest.Document document) {
        var path = document.path();
        var ending = ending(path);
        return new DocumentView(
                path,
                KINDS.getOrDefault(ending, ending),
                size(document.bytes()),
                document.classification().equals("offentlig") ? "Offentlig" : "Intern",
                document.sha256().substring(0, SHORT),
                Addresses.document(edition, document.sha256(), path),
                ending.equals("html") ? Addresses.preview(edition, document.sha256(), path) : "");
    }

    static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// The name without ending.
    static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1_000.0)) + "\u00a0kB"
                : String.format(Locale.of("da", "DK"), "%.1f\u00a0MB", bytes / 1_000_000.0);
    }
}
