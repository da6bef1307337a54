package dk.opfoelgning.extract.table;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// A file with one table in it.
public sealed interface Table permits CsvTable, XlsxTable {

    static Table in(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") ? new XlsxTable(file) : new CsvTable(file);
    }

    /// Hands every row that isn't blank to the listener.
    ///
    /// @return the SHA-256 of the file's bytes in hex
    String read(TableListener listener) throws IOException;

    /// Every JDK has SHA-256.
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
