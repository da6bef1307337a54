package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.Period;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// Keeps on disk what happened at the page until it can be added to the log, which another process may be working on.
/// After a crash between the two an entry may stand in the log twice, but none is lost.
final class Diary {
    private static final Logger LOG = LoggerFactory.getLogger(Diary.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;

    Diary(Path file) {
        this.file = file;
    }

    /// @param period blank for what is about none
    private record Line(String at, String who, Event.What what, String period, String details) {
        static Line of(Event event) {
            return new Line(
                    event.at().toString(),
                    event.who(),
                    event.what(),
                    event.period().map(Period::toString).orElse(""),
                    event.details());
        }

        Event event() {
            return new Event(
                    Instant.parse(at),
                    who,
                    what,
                    Optional.of(period).filter(text -> !text.isEmpty()).map(Period::parse),
                    details);
        }
    }

    /// On disk when this returns.
    synchronized void write(Event event) {
        // What comes before may have lost its end
        var line = "\n" + JSON.writeValueAsString(Line.of(event)) + "\n";
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
        var lines = lines();
        if (!lines.isEmpty()) {
            log.accept(
                    lines.stream().map(Diary::event).flatMap(Optional::stream).toList());
            delete();
        }
    }

    /// Empty for what is no whole line, as a loss of power leaves.
    private static Optional<Event> event(String line) {
        try {
            return Optional.of(JSON.readValue(line, Line.class).event());
        } catch (RuntimeException e) {
            LOG.error("A line of the page's diary is broken and cannot be added to the log");
            return Optional.empty();
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.ISO_8859_1)
                            .lines()
                            .map(Diary::decoded)
                            .filter(line -> !line.isBlank())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the page's diary cannot be read", e);
        }
    }

    /// Half a letter at a broken end is no reason to read nothing.
    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private void delete() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the page's diary cannot be deleted", e);
        }
    }
}
