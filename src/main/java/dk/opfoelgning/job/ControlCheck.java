package dk.opfoelgning.job;

import dk.opfoelgning.change.quality.ControlledMoney;
import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.extract.control.ControlExtract;
import dk.opfoelgning.facts.ControlTotal;
import dk.opfoelgning.facts.Gate;
import dk.opfoelgning.facts.GateCheck;
import dk.opfoelgning.facts.GateSeverity;
import dk.opfoelgning.facts.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds up what is read, and compares it with the control files that came along.
final class ControlCheck {
    private static final String DISAGREES =
            "filen har andre rækker eller en anden sum, end kontrolfilen siger; hent begge filer igen.";

    private final Map<String, Money> sums = new HashMap<>();
    private final Map<String, ControlTotal> controls = new HashMap<>();

    /// @param path of the file that the row was read from
    void add(String path, Object row) {
        if (row instanceof ControlTotal control) {
            controls.put(name(path), control);
        } else {
            ControlledMoney.of(row).ifPresent(amount -> sums.merge(name(path), amount, Money::plus));
        }
    }

    /// Without ending.
    private static String name(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /// Where the gate is one that stops.
    void check(List<Reading> readings, List<Gate> gates, Problems problems) {
        gates.stream()
                .filter(gate -> gate.check() == GateCheck.CONTROL && gate.severity() == GateSeverity.STOP)
                .forEach(gate -> readings.stream()
                        .filter(reading -> name(reading.path()).endsWith("/" + gate.extract()))
                        .filter(this::disagrees)
                        .forEach(reading ->
                                problems.add(new Problem(reading.path(), 0, null, Rule.CONTROL_DISAGREES, DISAGREES))));
    }

    private boolean disagrees(Reading reading) {
        var sum = sums.getOrDefault(name(reading.path()), Money.ZERO);
        return Optional.ofNullable(controls.get(ControlExtract.nameOf(name(reading.path()))))
                .filter(control -> !control.equals(new ControlTotal(reading.rows(), sum)))
                .isPresent();
    }
}
