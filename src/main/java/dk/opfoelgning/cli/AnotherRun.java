package dk.opfoelgning.cli;

import java.nio.file.Path;

/// Another run is going on in the output folder.
final class AnotherRun extends RuntimeException {
    AnotherRun(Path output) {
        super("another run is going on in %s; try again when it has ended".formatted(output));
    }
}
