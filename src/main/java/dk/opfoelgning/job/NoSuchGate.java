package dk.opfoelgning.job;

import dk.opfoelgning.facts.Gate;
import dk.opfoelgning.facts.GateSeverity;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// A quality gate was to be overruled that there is not.
public final class NoSuchGate extends RuntimeException {
    private NoSuchGate(String gates) {
        super("no quality gate of that name stops runs, so there is nothing to overrule; those that do are " + gates);
    }

    static void require(Collection<RunRequest.Acceptance> accepted, List<Gate> gates) {
        var stops = gates.stream()
                .filter(gate ->
                        gate.severity() == GateSeverity.STOP && !gate.check().isOfValidation())
                .map(Gate::name)
                .toList();
        if (!stops.containsAll(
                accepted.stream().map(RunRequest.Acceptance::gate).toList())) {
            throw new NoSuchGate(stops.stream().collect(Collectors.joining(", ")));
        }
    }
}
