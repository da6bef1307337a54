package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.document.BoundItem;
import dk.opfoelgning.document.Cover;
import dk.opfoelgning.document.DocumentFormat;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.NotInVocabulary;
import dk.opfoelgning.document.ThemeFile;
import dk.opfoelgning.document.ThemeMistake;
import dk.opfoelgning.document.excel.RowBook;
import dk.opfoelgning.document.excel.TemporaryFiles;
import dk.opfoelgning.document.pdf.Binder;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Listing;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.report.PublicFigures;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.TemplateMistake;
import dk.opfoelgning.report.Templates;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a report's files, one in each format.
///
/// @param provenances of the figures, by their keys
record Typesetter(
        Templates templates,
        List<DocumentFormat> formats,
        Binder binder,
        RowBook rowBook,
        Map<String, Provenance> provenances) {

    /// With the templates and the theme as they are now.
    ///
    /// @throws ThemeMistake if the theme has one
    /// @throws TemplateMistake if a number is typed by hand into a template
    /// @throws DeclarationMistake if a folder of them has one
    static Typesetter of(Settings settings, Map<String, Provenance> provenances) {
        TemporaryFiles.keepIn(new Archive(settings.output()).temporary());
        var theme = ThemeFile.read(settings.templates());
        var templates =
                new Templates(settings.templates(), settings.limits(), DeclaredReports.figures(settings.templates()));
        return new Typesetter(templates, Formats.of(theme), new Binder(theme), new RowBook(theme), provenances);
    }

    /// Writes a page that nobody sees, so that the first document does not wait for the program's parts to be loaded.
    void warmUp() {
        var page = Manuscript.of(
                "<html lang=\"da\"><head><title>Prøve</title></head><body><p>.</p><table><caption>Prøve</caption>"
                        + "<thead><tr><th scope=\"col\">.</th></tr></thead></table></body></html>");
        formats.parallelStream().forEach(format -> {
            try {
                format.write(page, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// @param shown how often the report shows each figure
    record Made(List<MadeDocument> files, Manuscript manuscript, SortedMap<Figure, Integer> shown) {}

    /// @throws TemplateMistake if the report's template has one
    Made make(Report report, Figures figures, Period period, Path folder) {
        var rendered = templates.render(report, figures, period);
        var manuscript = new Manuscript(rendered.xhtml(), carried(report, rendered));
        try {
            formatsOf(report).parallelStream()
                    .forEach(format ->
                            write(folder.resolve(file(report, format)), out -> format.write(manuscript, out)));
        } catch (NotInVocabulary e) {
            throw located(templates.renderWithSources(report, figures, period), report);
        }
        return new Made(
                formatsOf(report).stream().map(format -> made(report, format)).toList(), manuscript, rendered.shown());
    }

    void bind(Cover cover, List<BoundItem> items, Path file) {
        write(file, out -> binder.write(cover, items, out));
    }

    void list(Listing listing, Stream<List<@Nullable Object>> rows, Path file) {
        write(file, out -> rowBook.write(listing, rows.iterator(), out));
    }

    private List<DocumentFormat> formatsOf(Report report) {
        return formats.stream()
                .filter(format -> report.formats().contains(format.format()))
                .toList();
    }

    private static String file(Report report, DocumentFormat format) {
        return report.name() + "." + format.format().ending();
    }

    private static MadeDocument made(Report report, DocumentFormat format) {
        return new MadeDocument(file(report, format), format.format().mediaType(), report.classification());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writing writing) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(file.getFileName()), e);
        }
    }

    /// What the document shows, as whoever holds it may know it.
    private List<ShownFigure> carried(Report report, Templates.Rendered rendered) {
        return rendered.shown().entrySet().stream()
                .map(shown -> ShownFigure.in(report.name(), shown.getKey(), shown.getValue()))
                .map(shown -> shown.from(provenance(shown.figure())))
                .map(shown ->
                        report.classification() == Classification.OFFENTLIG ? PublicFigures.asPublic(shown) : shown)
                .toList();
    }

    private Provenance provenance(Figure figure) {
        return provenances.getOrDefault(figure.key(), Provenance.UNKNOWN);
    }

    /// The same mistake with the template and the line that it stands in.
    private TemplateMistake located(Templates.Rendered marked, Report report) {
        for (var format : formatsOf(report)) {
            try {
                format.write(Manuscript.of(marked.xhtml()), OutputStream.nullOutputStream());
            } catch (NotInVocabulary e) {
                return new TemplateMistake(e.source().orElse(report.template()) + ": " + e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new TemplateMistake(report.template() + " makes a document that cannot be written");
    }
}
