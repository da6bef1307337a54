package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.facts.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The documents of follow-ups in the output folder: those that a manifest names, and no other file.
final class Shelf {
    private static final String MANIFEST = "manifest.json";

    private final Path output;

    Shelf(Path output) {
        this.output = output;
    }

    /// A follow-up's documents as its manifest names them.
    ///
    /// @param hash the manifest's SHA-256
    record Edition(String name, String hash, List<Manifest.Document> documents) {}

    /// Empty where its folder is not there, as for the blink of an eye in which a run replaces it.
    ///
    /// @param name as the snapshot has it, never as somebody typed it
    Optional<Edition> edition(String name) {
        var file = output.resolve(name).resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Edition(name, Sha256.of(file), Manifest.read(file).documents()));
        } catch (IOException e) {
            throw new UncheckedIOException("the manifest of %s cannot be read".formatted(name), e);
        }
    }

    /// A document that stays readable when a run replaces it.
    ///
    /// @return empty where its bytes are not those of the manifest
    Optional<InputStream> open(Edition edition, Manifest.Document document) {
        try {
            var channel = FileChannel.open(output.resolve(edition.name()).resolve(document.path()));
            var in = Channels.newInputStream(channel);
            if (new Sha256().add(in).hex().equals(document.sha256())) {
                channel.position(0);
                return Optional.of(in);
            }
            in.close();
        } catch (IOException e) {
            // Replaced since the manifest was read
        }
        return Optional.empty();
    }
}
