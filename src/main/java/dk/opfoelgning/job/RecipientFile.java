package dk.opfoelgning.job;

import dk.opfoelgning.extract.ColumnNames;
import dk.opfoelgning.extract.ExtractReader;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Recipient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// `modtagere` as it lies in the input folder, for who must be told before a run has accepted any.
record RecipientFile(Settings settings) {

    /// @return nobody where there is no such file, or one with errors
    List<Recipient> rows() {
        var input = settings.input().toAbsolutePath().normalize();
        var problems = new Problems();
        try {
            var rows = rows(input, new ExtractReader(ColumnNames.read(input, problems)), problems);
            return problems.rejects() ? List.of() : rows;
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<Recipient> rows(Path input, ExtractReader reader, Problems problems) throws IOException {
        var rows = new ArrayList<Recipient>();
        var file = reader.find(input, Source.RECIPIENTS.name(), problems);
        if (file.isPresent()) {
            reader.read(Source.RECIPIENTS.kind(), input, file.get(), surroundings(), rows::add, problems);
        }
        return rows;
    }

    private Surroundings surroundings() {
        var today = LocalDate.ofInstant(settings.clock().instant(), ZoneOffset.UTC);
        return new Surroundings(
                Period.of(today), settings.areaSettings(), DeclaredReports.documents(settings.templates()));
    }
}
