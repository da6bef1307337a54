package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import java.util.List;
import java.util.Optional;

/// What a person may see, asked anew at each request.
final class Access {
    private final Office office;
    private final Shelf shelf;

    Access(Office office, Shelf shelf) {
        this.office = office;
        this.shelf = shelf;
    }

    /// A follow-up with those of its documents that the person may see.
    record Seen(Snapshot.Known known, Shelf.Edition edition, List<Manifest.Document> documents) {}

    /// @param name as somebody typed it
    /// @throws NotFound if there is none
    Seen edition(String name, Person person) {
        return office.snapshot()
                .followUp(name)
                .flatMap(known -> seen(known, person))
                .orElseThrow(NotFound::new);
    }

    /// Empty where its folder is not there.
    Optional<Seen> seen(Snapshot.Known known, Person person) {
        return shelf.edition(known.followUp().edition())
                .map(edition -> new Seen(
                        known,
                        edition,
                        edition.documents().stream().filter(person::maySee).toList()));
    }

    /// @throws NotFound if there is none, or none that the person may see, or it was made again since
    Manifest.Document document(Seen seen, String key, String path) {
        return seen.documents().stream()
                .filter(document -> document.path().equals(path)
                        && Addresses.key(document.sha256()).equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
