package dk.opfoelgning.job;

import dk.opfoelgning.change.CaseRow;
import dk.opfoelgning.change.CaseRows;
import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.ThemeMistake;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.FileFormat;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import dk.opfoelgning.report.TemplateMistake;
import dk.opfoelgning.report.cases.CaseList;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Fifth step: makes every document of the follow-up in a folder that nobody sees yet.
@Component
final class Write {
    private final Settings settings;
    private final Archive archive;
    private final Materials materials;
    private final Provenances provenances;
    private final CaseStreams cases;
    private final List<ReportType> reportTypes;

    Write(
            Settings settings,
            Archive archive,
            Materials materials,
            Provenances provenances,
            CaseStreams cases,
            List<ReportType> reportTypes) {
        this.settings = settings;
        this.archive = archive;
        this.materials = materials;
        this.provenances = provenances;
        this.cases = cases;
        this.reportTypes = reportTypes;
    }

    /// @throws TemplateMistake if a template has one
    /// @throws ThemeMistake if the theme has one
    void execute(Run run) {
        var comparison = Objects.requireNonNull(run.comparison);
        var folder = archive.begin(comparison.followUp().edition());
        run.folder = folder;
        var typesetter = Typesetter.of(settings, provenances.all(comparison));
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
        cases.read(
                        comparison.followUp(),
                        comparison.inputs(),
                        (now, then) ->
                                listed(CaseRows.of(now, then, CaseList.NAME).shortened(), material, typesetter, folder))
                .ifPresent(run.documents::add);
    }

    /// Names that differ only in what file names leave out would overwrite one another.
    private static void requireUnique(Report report, Run run) {
        if (run.documents.stream().anyMatch(made -> made.path().startsWith(report.name() + "."))) {
            throw new SameFileName(report.name());
        }
    }

    private static MadeDocument listed(Stream<CaseRow> rows, Material material, Typesetter typesetter, Path folder) {
        var file = CaseList.NAME + "." + FileFormat.EXCEL.ending();
        typesetter.list(CaseList.listing(material), rows.map(CaseList::row), folder.resolve(file));
        return new MadeDocument(file, FileFormat.EXCEL.mediaType(), Classification.INTERN);
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
