package dk.opfoelgning.cli;

import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.job.RunRequest;
import dk.opfoelgning.job.Stopped;
import java.io.PrintWriter;
import java.util.List;

/// Prints what quality gates found, in Danish: it is about data.
final class GateList {
    private GateList() {}

    static void printStops(Stopped stopped, PrintWriter out) {
        stopped.stops()
                .forEach(stop -> out.printf(
                        "STOP  %s, %s: %s%n",
                        stop.period(), stop.result().gate(), stop.result().sentence()));
        out.println(
                "Kvalitetskontrollen har standset kørslen, og intet er offentliggjort. Ret filen, og kør igen. Er den"
                        + " rigtig, som den er, så kør med:");
        stopped.stops().stream()
                .map(stop -> accept(stop, stopped.isCorrectionOf(stop)))
                .distinct()
                .forEach(out::println);
        if (stopped.isByEarlier()) {
            out.println("Eller sammenlign med en anden opfølgning med --baseline.");
        }
    }

    private static String accept(Stopped.Stop stop, boolean corrects) {
        return "  ./opfoelgning run --period %s%s --accept %s --reason \"hvorfor\""
                .formatted(
                        stop.period(),
                        corrects ? " --correction \"hvorfor\"" : "",
                        stop.result().gate());
    }

    /// Gates that were to be overruled and had nothing against the extracts.
    static void printUnneeded(RunRequest request, List<GateResult> doubts, PrintWriter out) {
        request.accepted().stream()
                .map(RunRequest.Acceptance::gate)
                .filter(gate -> doubts.stream()
                        .noneMatch(doubt ->
                                doubt.gate().equals(gate) && doubt.overruling().isPresent()))
                .forEach(gate -> out.printf("%s standsede ikke %s; intet er overrulet.%n", gate, request.period()));
    }

    static void printDoubts(List<GateResult> doubts, PrintWriter out) {
        doubts.forEach(result -> out.printf("OBS   %s: %s%s%n", result.gate(), result.sentence(), overruled(result)));
    }

    private static String overruled(GateResult result) {
        return result.overruling().isPresent() ? " (overrulet)" : "";
    }
}
