package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.document.FiguresFile;
import dk.opfoelgning.extract.ColumnNames;
import dk.opfoelgning.extract.declared.GateFile;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Correction;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Sha256;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.UsedExtract;
import dk.opfoelgning.report.PublicFigures;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sixth step: adds figures and manifest, looks through all files for CPR numbers, and keeps the follow-up as told.
/// Seventh: makes its documents visible at once.
@Component
final class Publish {
    static final String MANIFEST = "manifest.json";

    private final Settings settings;
    private final Archive archive;
    private final FollowUps followUps;

    Publish(Settings settings, Archive archive, FollowUps followUps) {
        this.settings = settings;
        this.archive = archive;
        this.followUps = followUps;
    }

    /// What is kept decides which documents are shown, so that a crash leaves no others.
    ///
    /// @return the SHA-256 of the manifest
    /// @throws CprInDocument if a file holds what is shaped like a CPR number
    String keep(Run run) throws IOException {
        run.progress.at("publishing", 0.95);
        var comparison = Objects.requireNonNull(run.comparison);
        var folder = Objects.requireNonNull(run.folder);
        writeFigures(run, comparison, folder);
        manifest(run, comparison, folder).write(folder.resolve(MANIFEST));
        Scan.require(folder);
        var hash = Sha256.of(folder.resolve(MANIFEST));
        archive.finish(comparison.followUp().edition(), folder);
        followUps.keep(comparison.followUp(), comparison.inputs().used(), comparison.figures(), hash);
        return hash;
    }

    void show(Run run) {
        followUps.force();
        archive.show(run.followUp().edition());
    }

    /// Shows what was kept and not yet shown when a run was cut off.
    static Archive recovered(Archive archive, FollowUps followUps) {
        archive.recover((edition, folder) ->
                hash(folder).filter(followUps.manifest(edition)::equals).isPresent());
        return archive;
    }

    private static Optional<String> hash(Path folder) throws IOException {
        var manifest = folder.resolve(MANIFEST);
        return Files.exists(manifest) ? Optional.of(Sha256.of(manifest)) : Optional.empty();
    }

    private static void writeFigures(Run run, Comparison comparison, Path folder) throws IOException {
        write(comparison.figures().stream().map(run.shown::of), folder.resolve("figures.csv"));
        write(run.shownInPublic.all().map(PublicFigures::asPublic), folder.resolve("figures-offentlig.csv"));
        run.documents.add(new MadeDocument("figures.csv", "text/csv", Classification.INTERN));
        run.documents.add(new MadeDocument("figures-offentlig.csv", "text/csv", Classification.OFFENTLIG));
    }

    private static void write(Stream<ShownFigure> figures, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            FiguresFile.write(figures, out);
        }
    }

    private Manifest manifest(Run run, Comparison comparison, Path folder) throws IOException {
        var followUp = comparison.followUp();
        return new Manifest(
                followUp.period().toString(),
                followUp.correction().map(Correction::number).orElse(null),
                followUp.baseline().map(Period::toString).orElse(null),
                followUp.state().code(),
                settings.version(),
                TemplateHash.of(settings.templates()),
                inputs(comparison),
                documents(run, folder));
    }

    private List<Manifest.Input> inputs(Comparison comparison) throws IOException {
        var inputs = new ArrayList<Manifest.Input>();
        comparison.inputs().used().stream()
                .map(UsedExtract::extract)
                .distinct()
                .map(source -> new Manifest.Input(source.path(), source.sha256(), source.rows()))
                .forEach(inputs::add);
        for (var name : List.of(ColumnNames.FILE, GateFile.NAME)) {
            var file = settings.input().resolve(name);
            if (Files.exists(file)) {
                inputs.add(new Manifest.Input(name, Sha256.of(file), 0));
            }
        }
        inputs.sort(Comparator.comparing(Manifest.Input::path));
        return inputs;
    }

    private static List<Manifest.Document> documents(Run run, Path folder) throws IOException {
        var documents = new ArrayList<Manifest.Document>();
        for (MadeDocument made : run.documents) {
            var file = folder.resolve(made.path());
            documents.add(new Manifest.Document(
                    made.path(),
                    Sha256.of(file),
                    Files.size(file),
                    made.mediaType(),
                    made.classification().code()));
        }
        documents.sort(Comparator.comparing(Manifest.Document::path));
        return documents;
    }
}
