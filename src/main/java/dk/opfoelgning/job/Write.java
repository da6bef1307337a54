package dk.opfoelgning.job;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.document.DocumentFormat;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.NotInVocabulary;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Origin;
import dk.opfoelgning.report.PublicFigures;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import dk.opfoelgning.report.TemplateMistake;
import dk.opfoelgning.report.Templates;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Fourth step: makes every document of the follow-up in a folder that nobody sees yet.
@Component
final class Write {
    private final Settings settings;
    private final Archive archive;
    private final Compare compare;
    private final Extracts extracts;
    private final List<ReportType> reportTypes;
    private final List<DocumentFormat> formats;

    Write(
            Settings settings,
            Archive archive,
            Compare compare,
            Extracts extracts,
            List<ReportType> reportTypes,
            List<DocumentFormat> formats) {
        this.settings = settings;
        this.archive = archive;
        this.compare = compare;
        this.extracts = extracts;
        this.reportTypes = reportTypes;
        this.formats = formats;
    }

    /// @throws TemplateMistake if a template has one
    void execute(Run run) throws IOException {
        var comparison = Objects.requireNonNull(run.comparison);
        var folder = archive.begin(run.period());
        run.folder = folder;
        var templates = new Templates(settings.templates(), settings.limits());
        var material = material(comparison);
        for (var type : reportTypes) {
            for (var report : type.reports(material)) {
                requireUnique(report, run);
                run.progress.at("writing " + report.name(), 0.6);
                write(run, templates, report, comparison, folder);
            }
        }
    }

    /// Names that differ only in what file names leave out would overwrite one another.
    private static void requireUnique(Report report, Run run) {
        if (run.documents.stream().anyMatch(made -> made.path().startsWith(report.name() + "."))) {
            throw new SameFileName(report.name());
        }
    }

    private void write(Run run, Templates templates, Report report, Comparison comparison, Path folder)
            throws IOException {
        var period = comparison.followUp().period();
        var rendered = templates.render(report, comparison.figures(), period);
        run.shown.add(report.name(), rendered.shown());
        if (report.classification() == Classification.OFFENTLIG) {
            run.shownInPublic.add(report.name(), rendered.shown());
        }
        var manuscript = new Manuscript(rendered.xhtml(), carried(report, rendered));
        for (var format : formats) {
            var file = report.name() + "." + format.ending();
            try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
                format.write(manuscript, out);
            } catch (NotInVocabulary e) {
                throw located(templates.renderWithSources(report, comparison.figures(), period), format, report);
            }
            run.documents.add(new MadeDocument(file, format.mediaType(), report.classification()));
        }
    }

    /// What the document shows, as whoever holds it may know it.
    private static List<ShownFigure> carried(Report report, Templates.Rendered rendered) {
        return rendered.shown().entrySet().stream()
                .map(shown -> ShownFigure.in(report.name(), shown.getKey(), shown.getValue()))
                .map(shown ->
                        report.classification() == Classification.OFFENTLIG ? PublicFigures.asPublic(shown) : shown)
                .toList();
    }

    /// The same mistake with the template and the line that it stands in.
    private static TemplateMistake located(Templates.Rendered marked, DocumentFormat format, Report report)
            throws IOException {
        try {
            format.write(Manuscript.of(marked.xhtml()), OutputStream.nullOutputStream());
        } catch (NotInVocabulary e) {
            return new TemplateMistake(e.source().orElse(report.template()) + ": " + e.getMessage());
        }
        return new TemplateMistake(report.template() + " makes a document that cannot be written");
    }

    private Material material(Comparison comparison) {
        var sources = comparison.sources();
        var budget = compare.rows(Source.BUDGET, sources);
        return new Material(
                comparison.followUp(),
                comparison.figures(),
                views(sources),
                Optional.ofNullable(sources.get(Source.CASES.name())).flatMap(extracts::casesAsOf),
                compare.rows(Source.MEETINGS, sources),
                budget,
                budget.isEmpty()
                        ? List.<Grant>of()
                        : Applications.pending(compare.rows(Source.GRANTS, sources), BudgetResults.asOf(budget)),
                compare.rows(Source.ADJUSTMENTS, sources),
                settings.whose());
    }

    private static Map<String, Origin> views(Map<String, StoredExtract> sources) {
        return sources.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Origin(
                                entry.getValue().path(), entry.getValue().period())));
    }
}
