package dk.opfoelgning.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Looks through a finished file of one format for what is shaped like a CPR number, where readers see it and where
/// they do not.
public interface FileScan {

    /// Where the first one stands, in Danish and without it; empty where there is none.
    Optional<String> find(Path file) throws IOException;
}
