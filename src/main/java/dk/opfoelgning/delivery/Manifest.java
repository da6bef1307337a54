package dk.opfoelgning.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a follow-up was made of and what was made.
///
/// @param correction its number, null for the period's first follow-up
/// @param baseline the period compared with, null for none
/// @param state `draft` or `approved`
public record Manifest(
        String period,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer correction,
        @Nullable String baseline,
        String state,
        String programVersion,
        String templateHash,
        List<Input> inputs,
        List<Document> documents) {

    /// @param path relative to the input folder
    public record Input(String path, String sha256, long rows) {}

    /// @param path relative to the period's folder
    /// @param classification `offentlig` or `intern`
    public record Document(String path, String sha256, long bytes, String mediaType, String classification) {}

    /// @throws UncheckedIOException if there is none
    public static Manifest read(Path file) {
        try {
            return JsonMapper.shared().readValue(Files.readString(file), Manifest.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the manifest cannot be read", e);
        }
    }

    public void write(Path file) {
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try {
            Files.writeString(file, json.writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the manifest cannot be written", e);
        }
    }
}
