package dk.opfoelgning.job;

import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Sha256;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.history.Use;
import dk.opfoelgning.history.UsedExtract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The files that are others now than those that a follow-up was told from.
@Component
final class ChangedFiles {
    private final Settings settings;
    private final Extracts extracts;

    ChangedFiles(Settings settings, Extracts extracts) {
        this.settings = settings;
        this.extracts = extracts;
    }

    /// Those of its own folder, and the limits: paths relative to the input folder.
    List<String> since(FollowUp told) {
        return extracts.of(told).stream()
                .filter(used -> used.use() == Use.OWN)
                .map(UsedExtract::extract)
                .filter(extract -> isOf(extract, told.period()) && isChanged(extract))
                .map(StoredExtract::path)
                .toList();
    }

    private static boolean isOf(StoredExtract extract, Period period) {
        return extract.kind().equals(Source.LIMITS.name()) || extract.period().equals(Optional.of(period));
    }

    private boolean isChanged(StoredExtract extract) {
        var file = settings.input().resolve(extract.path());
        try {
            return !Files.exists(file) || !Sha256.of(file).equals(extract.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(extract.path()), e);
        }
    }
}
