package dk.opfoelgning.job;

import dk.opfoelgning.document.FiguresScan;
import dk.opfoelgning.document.FileScan;
import dk.opfoelgning.document.JsonScan;
import dk.opfoelgning.document.excel.WorkbookScan;
import dk.opfoelgning.document.html.HtmlScan;
import dk.opfoelgning.document.pdf.PdfScan;
import dk.opfoelgning.facts.CprShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The last look at finished files before anyone sees them: none may hold what is shaped like a CPR number.
final class Scan {
    private static final Map<String, FileScan> BY_ENDING = Map.of(
            "pdf", new PdfScan(),
            "xlsx", new WorkbookScan(),
            "html", new HtmlScan(),
            "csv", new FiguresScan(),
            "json", new JsonScan());

    private Scan() {}

    /// @throws CprInDocument if one holds any
    static void require(Path folder) throws IOException {
        files(folder).parallelStream()
                .map(Scan::find)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(found -> {
                    throw found;
                });
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Optional<CprInDocument> find(Path file) {
        var name = file.getFileName().toString();
        if (CprShape.isIn(name)) {
            return Optional.of(CprInDocument.asNameOf(ending(name)));
        }
        try {
            return scan(name).find(file).map(place -> CprInDocument.at(name, place));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be scanned".formatted(name), e);
        }
    }

    /// A new format needs a scan of its own before its files may be published.
    private static FileScan scan(String name) {
        return Optional.ofNullable(BY_ENDING.get(ending(name)))
                .orElseThrow(() -> new IllegalStateException("no scan of files that end in " + ending(name)));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
