package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.ThemeMistake;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import dk.opfoelgning.report.TemplateMistake;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Fourth step: makes every document of the follow-up in a folder that nobody sees yet.
@Component
final class Write {
    private final Settings settings;
    private final Archive archive;
    private final Materials materials;
    private final List<ReportType> reportTypes;

    Write(Settings settings, Archive archive, Materials materials, List<ReportType> reportTypes) {
        this.settings = settings;
        this.archive = archive;
        this.materials = materials;
        this.reportTypes = reportTypes;
    }

    /// @throws TemplateMistake if a template has one
    /// @throws ThemeMistake if the theme has one
    void execute(Run run) {
        var comparison = Objects.requireNonNull(run.comparison);
        var folder = archive.begin(run.period());
        run.folder = folder;
        var typesetter = Typesetter.of(settings);
        var material = materials.of(comparison);
        var books = new MeetingBooks(material);
        for (var type : reportTypes) {
            for (var report : type.reports(material)) {
                requireUnique(report, run);
                run.progress.at("writing " + report.name(), 0.6);
                books.add(report, write(run, typesetter, report, comparison, folder));
            }
        }
        run.documents.addAll(books.write(typesetter, folder));
    }

    /// Names that differ only in what file names leave out would overwrite one another.
    private static void requireUnique(Report report, Run run) {
        if (run.documents.stream().anyMatch(made -> made.path().startsWith(report.name() + "."))) {
            throw new SameFileName(report.name());
        }
    }

    private static Manuscript write(Run run, Typesetter typesetter, Report report, Comparison comparison, Path folder) {
        var made = typesetter.make(report, comparison.figures(), run.period(), folder);
        run.documents.addAll(made.files());
        run.shown.add(report.name(), made.shown());
        if (report.classification() == Classification.OFFENTLIG) {
            run.shownInPublic.add(report.name(), made.shown());
        }
        return made.manuscript();
    }
}
