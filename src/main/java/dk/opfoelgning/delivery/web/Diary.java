package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// Keeps on disk what happened at the page until it can be added to the log, which another process may be working on.
/// After a crash between the two an entry may stand in the log twice, but none is lost.
final class Diary {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;

    Diary(Path file) {
        this.file = file;
    }

    /// The events of the page are about no period but say the edition.
    private record Line(String at, String who, Event.What what, String details) {
        Event event() {
            return new Event(Instant.parse(at), who, what, Optional.empty(), details);
        }
    }

    /// On disk when this returns.
    synchronized void write(Instant at, String who, Event.What what, String details) {
        var line = JSON.writeValueAsString(new Line(at.toString(), who, what, details)) + "\n";
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the page's diary cannot be written", e);
        }
    }

    synchronized boolean isEmpty() {
        return lines().isEmpty();
    }

    /// Hands over what was written so far, and forgets it.
    synchronized void handOver(Consumer<List<Event>> log) {
        var events = lines().stream()
                .map(line -> JSON.readValue(line, Line.class).event())
                .toList();
        if (!events.isEmpty()) {
            log.accept(events);
            delete();
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the page's diary cannot be read", e);
        }
    }

    private void delete() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the page's diary cannot be deleted", e);
        }
    }
}
