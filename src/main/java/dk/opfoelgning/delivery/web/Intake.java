package dk.opfoelgning.delivery.web;

import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.facts.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Checks extracts before they lie in the input folder.
public interface Intake {

    /// @param readings of the files that were read
    record Checked(List<Reading> readings, Problems problems) {}

    /// @param input a folder like the input folder
    Checked check(Path input, Period period) throws IOException;
}
