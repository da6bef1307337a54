package dk.opfoelgning.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.tools.ChangeFileEncryption;

/// The database's file: encrypted where there is a key, in the clear where there is none.
///
/// @param folder that holds it; absolute, as H2 wants it
public record DatabaseFile(Path folder, Optional<String> key) {
    private static final String NAME = "opfoelgning";
    private static final String CIPHER = "AES";
    /// We close it ourselves, stream long results, and let no trace file hold statements with values.
    private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;LAZY_QUERY_EXECUTION=1;TRACE_LEVEL_FILE=0";

    private static final byte[] ENCRYPTED = "H2encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SHORTEST_KEY = 16;

    /// Whether this key can be one: H2 ends it at the first blank.
    public boolean hasUsableKey() {
        return key.isEmpty()
                || key.get().length() >= SHORTEST_KEY && key.get().chars().noneMatch(Character::isWhitespace);
    }

    /// Whether it is there and cannot be read without a key.
    public boolean isEncrypted() {
        return Arrays.equals(ENCRYPTED, firstBytes());
    }

    private byte[] firstBytes() {
        if (!Files.exists(file())) {
            return new byte[0];
        }
        try (var in = Files.newInputStream(file())) {
            return in.readNBytes(ENCRYPTED.length);
        } catch (IOException e) {
            throw new UncheckedIOException("the database cannot be read", e);
        }
    }

    /// Changes whenever something is stored; blank without a database.
    public String stamp() {
        try {
            return Files.exists(file()) ? Files.getLastModifiedTime(file()) + " " + Files.size(file()) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private Path file() {
        return folder.resolve(NAME + ".mv.db");
    }

    /// Encrypts one that was kept in the clear before there was a key.
    public void encryptWhereNeeded() {
        if (key.isEmpty() || isEncrypted() || !Files.exists(file())) {
            return;
        }
        try {
            ChangeFileEncryption.execute(
                    folder.toString(), NAME, CIPHER, null, key.get().toCharArray(), true);
        } catch (SQLException e) {
            throw new UncheckedIOException("the database cannot be encrypted", new IOException(e));
        }
    }

    /// What opens it. Behind a key and a blank stands the user's password, which is empty.
    public Map<String, Object> settings() {
        var url = "jdbc:h2:file:" + folder.resolve(NAME) + OPTIONS;
        return key.<Map<String, Object>>map(known -> Map.of(
                        "spring.datasource.url", url + ";CIPHER=" + CIPHER, "spring.datasource.password", known + " "))
                .orElse(Map.of("spring.datasource.url", url));
    }

    /// Whether the key did not open it.
    public static boolean isWrongKey(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getErrorCode() == ErrorCode.FILE_ENCRYPTION_ERROR_1) {
                return true;
            }
        }
        return false;
    }
}
