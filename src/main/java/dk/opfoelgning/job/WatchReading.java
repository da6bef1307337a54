package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.delivery.web.Watch;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Outbox;
import dk.opfoelgning.history.Takings;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads how the program does from what is stored.
@Component
final class WatchReading {
    private final ScheduleSettings settings;
    private final FollowUps followUps;
    private final Events events;
    private final Outbox outbox;
    private final Takings takings;
    private final Archive archive;

    WatchReading(
            ScheduleSettings settings,
            FollowUps followUps,
            Events events,
            Outbox outbox,
            Takings takings,
            Archive archive) {
        this.settings = settings;
        this.followUps = followUps;
        this.events = events;
        this.outbox = outbox;
        this.takings = takings;
        this.archive = archive;
    }

    Watch now() {
        var manifests = manifests();
        return new Watch(
                made(),
                manifests.isEmpty() ? Map.of() : rows(manifests.lastEntry().getValue()),
                documents(manifests),
                mail(outbox.open()),
                settings.timetable().flatMap(timetable -> takings.seenTo().flatMap(timetable::next)));
    }

    private Map<String, Instant> made() {
        var made = new TreeMap<String, Instant>();
        events.all().stream().filter(event -> event.what() == Event.What.RUN).forEach(event -> event.period()
                .ifPresent(period -> made.put(period.toString(), event.at())));
        return made;
    }

    /// By edition.
    private TreeMap<String, Manifest> manifests() {
        var manifests = new TreeMap<String, Manifest>();
        followUps.all().stream().map(FollowUp::edition).forEach(edition -> manifest(edition)
                .ifPresent(manifest -> manifests.put(edition, manifest)));
        return manifests;
    }

    /// What cannot be read is not watched; the page goes on.
    private Optional<Manifest> manifest(String edition) {
        var file = archive.folder(edition).resolve(Publish.MANIFEST);
        try {
            return Files.exists(file) ? Optional.of(Manifest.read(file)) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> documents(Map<String, Manifest> manifests) {
        var documents = new TreeMap<String, Integer>();
        manifests.forEach((edition, manifest) ->
                documents.put(edition, manifest.documents().size()));
        return documents;
    }

    private static Map<String, Long> rows(Manifest manifest) {
        var rows = new TreeMap<String, Long>();
        manifest.inputs().stream()
                .filter(input -> input.path().startsWith(manifest.period() + "/"))
                .forEach(input -> name(input.path()).ifPresent(name -> rows.put(name, input.rows())));
        return rows;
    }

    /// `sager` of `2026-05/sager.csv`; people name texts as they like, which watchers need not know.
    private static Optional<String> name(String path) {
        var parts = path.split("/");
        return parts.length == 2 ? Stream.of(parts[1].split("\\.")).findFirst() : Optional.empty();
    }

    private static Watch.Mail mail(List<Outbox.Open> open) {
        long waiting = open.stream()
                .filter(letter -> letter.state() == Outbox.State.WAITING)
                .count();
        return new Watch.Mail(waiting, open.size() - waiting);
    }
}
