package dk.opfoelgning.document.excel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/// Where workbooks in the making keep what does not fit in memory: rows about citizens, which must not be left in a
/// folder of the machine's.
public record TemporaryFiles(Path folder) implements TempFileCreationStrategy {

    /// Keeps them in this folder from now on; it is made when first needed.
    public static void keepIn(Path folder) {
        TempFile.setTempFileCreationStrategy(new TemporaryFiles(folder));
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(Files.createDirectories(folder), prefix, suffix)
                .toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(folder), prefix)
                .toFile();
    }
}
