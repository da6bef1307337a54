package dk.opfoelgning.job;

import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.Period;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What one run has come to, handed from step to step. A run that was cut off begins anew.
final class Run {
    final RunRequest request;
    final Progress progress;

    /// The folders read, in order: the input folder itself, earlier periods, the run's period.
    final List<FolderIntake> intakes = new ArrayList<>();
    /// Earlier follow-ups whose extracts are new.
    final Set<Period> newBackground = new TreeSet<>();

    final Problems problems = new Problems();
    final ShownPlaces shown = new ShownPlaces();
    final ShownPlaces shownInPublic = new ShownPlaces();
    final List<MadeDocument> documents = new ArrayList<>();
    final List<DeletedRows> deleted = new ArrayList<>();
    int deletedEvents;
    /// What people are told of the follow-up.
    final List<Addressed> mails = new ArrayList<>();

    Mailing mailed = Mailing.none();
    /// What the quality gates found in the run's own follow-up.
    final List<GateResult> judged = new ArrayList<>();

    final List<Stopped.Stop> stops = new ArrayList<>();

    @Nullable
    Comparison comparison;

    @Nullable
    Path folder;

    Run(RunRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    Period period() {
        return request.period();
    }

    /// Known once it is compared.
    FollowUp followUp() {
        return Objects.requireNonNull(comparison).followUp();
    }
}
