package dk.opfoelgning.delivery.web;

import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.facts.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Checks extracts before they lie in the input folder.
public interface Intake {

    /// @param readings of the files that were read
    record Checked(List<Reading> readings, Problems problems) {}

    /// What extracts of a period are called, without ending.
    Set<String> names();

    /// @param input a folder like the input folder
    Checked check(Path input, Period period) throws IOException;
}
