package dk.opfoelgning.job;

import dk.opfoelgning.delivery.web.Intake;
import dk.opfoelgning.facts.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks what is handed in at the page as `check` does.
public record HandedInCheck(Settings settings) implements Intake {
    @Override
    public Set<String> names() {
        return Stream.concat(Source.OF_PERIOD.stream(), DeclaredReports.sources(settings.templates()).stream())
                .map(Source::name)
                .collect(Collectors.toSet());
    }

    @Override
    public Checked check(Path input, Period period) throws IOException {
        var result = new ExtractCheck(settings, input).check(period);
        return new Checked(result.readings(), result.problems());
    }
}
