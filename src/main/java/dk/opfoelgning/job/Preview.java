package dk.opfoelgning.job;

import dk.opfoelgning.document.ThemeMistake;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import dk.opfoelgning.report.TemplateMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Documents of a follow-up made again from its stored figures, for who edits a template.
public final class Preview {
    private final Settings settings;
    private final Material material;
    private final Map<String, Provenance> provenances;
    private final List<ReportType> reportTypes;

    Preview(Settings settings, Material material, Map<String, Provenance> provenances, List<ReportType> reportTypes) {
        this.settings = settings;
        this.material = material;
        this.provenances = provenances;
        this.reportTypes = reportTypes;
    }

    /// Loads templates, theme and formats while the database starts; their mistakes are told when a document is made.
    public static void prepare(Settings settings) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Typesetter.of(settings, Map.of()).warmUp();
            } catch (RuntimeException e) {
                return;
            }
        });
    }

    /// Makes one document with the templates and the theme as they are now. Where that fails, the earlier files stay.
    ///
    /// @param name of a document or of its template; the template's first document in the latter case
    /// @return the files, under `preview` in the output folder
    /// @throws NoSuchFollowUp if the period has no such document
    /// @throws TemplateMistake if the template has one
    /// @throws ThemeMistake if the theme has one
    /// @throws DeclarationMistake if a folder of templates has one
    public List<Path> make(String name) {
        var report = report(name);
        var folder = settings.output()
                .resolve("preview")
                .resolve(material.followUp().period().toString());
        try {
            var unfinished = Files.createDirectories(folder.resolve(".unfinished"));
            try {
                return moved(made(report, unfinished), unfinished, folder);
            } finally {
                delete(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the preview cannot be written to the output folder", e);
        }
    }

    private List<MadeDocument> made(Report report, Path folder) {
        return Typesetter.of(settings, provenances)
                .make(report, material.figures(), material.followUp().period(), folder)
                .files();
    }

    private static List<Path> moved(List<MadeDocument> made, Path from, Path to) throws IOException {
        var files = new ArrayList<Path>();
        for (var document : made) {
            files.add(Files.move(
                    from.resolve(document.path()), to.resolve(document.path()), StandardCopyOption.REPLACE_EXISTING));
        }
        return files;
    }

    /// With what a mistake left half made.
    private static void delete(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Report report(String name) {
        var declared = material.redeclared(DeclaredReports.in(settings.templates()));
        var reports = reportTypes.stream()
                .flatMap(type -> type.reports(declared).stream())
                .toList();
        return reports.stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .or(() -> reports.stream()
                        .filter(report -> report.template().equals(name)
                                || report.template().equals(name + ".ftlh"))
                        .findFirst())
                .orElseThrow(() -> NoSuchFollowUp.withoutDocument(
                        material.followUp().period(),
                        reports.stream().map(Report::name).collect(Collectors.joining(", "))));
    }
}
