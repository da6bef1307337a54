package dk.opfoelgning.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A replacement that is killed between two of its own steps.
public record KilledReplacement(Path output, Path from, Path to, List<String> come, List<String> go) {

    public int steps() throws IOException {
        return all().size();
    }

    /// Leaves what a kill after that many steps leaves.
    public void take(int steps) throws IOException {
        for (var step : all().subList(0, steps)) {
            step.take();
        }
    }

    private List<Replacement.Step> all() throws IOException {
        return new Replacement(output).steps(from, to, come, go);
    }
}
