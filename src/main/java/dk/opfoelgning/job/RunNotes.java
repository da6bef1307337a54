package dk.opfoelgning.job;

import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.history.RunProblems;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Keeps what a run found wrong, for whoever looks at past runs.
@Component
final class RunNotes {
    private static final int MOST = 50;

    private final RunProblems problems;

    RunNotes(RunProblems problems) {
        this.problems = problems;
    }

    void keep(Batch.Ending ending, Run run) {
        problems.add(ending.execution(), sentences(ending, run));
    }

    private static List<String> sentences(Batch.Ending ending, Run run) {
        var found = run.problems;
        return Stream.of(
                        ending.failure().stream().map(RunFailed::sentence),
                        run.stops.stream().map(RunNotes::sentence),
                        listed("Fejl", found.listed(), found.errors()),
                        listed("Advarsel", found.warnings(), found.warningCount()))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /// What documents would say of it: the gate's own sentence may hold small numbers.
    private static String sentence(Stopped.Stop stop) {
        return "Standset, %s, %s: %s"
                .formatted(
                        stop.period().inDanish(),
                        stop.result().gate(),
                        stop.result().note());
    }

    private static Stream<String> listed(String severity, List<Problem> problems, long count) {
        var shown = problems.stream().limit(MOST).map(problem -> severity + ": " + problem);
        return count > MOST ? Stream.concat(shown, Stream.of("… og %d mere.".formatted(count - MOST))) : shown;
    }
}
