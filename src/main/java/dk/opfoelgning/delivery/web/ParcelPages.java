package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// All documents of a follow-up that the person may see, in one file.
@Controller
class ParcelPages {
    private final Site site;
    private final Office office;
    private final Access access;
    private final Parcel parcel;
    private final Titles titles;

    ParcelPages(Site site, Office office, Shelf shelf, Titles titles) {
        this.site = site;
        this.office = office;
        this.access = new Access(office, shelf);
        this.parcel = new Parcel(shelf);
        this.titles = titles;
    }

    @GetMapping("/opfoelgninger/{edition}/alle.zip")
    void all(@PathVariable String edition, @AuthenticationPrincipal Person person, HttpServletResponse response)
            throws IOException {
        var seen = access.edition(edition, person);
        NotFound.unless(!seen.documents().isEmpty());
        log(person, seen, "%d documents as ZIP");
        var zip = Parcel.begin("opfoelgning-" + seen.edition().name(), response);
        for (var document : seen.documents()) {
            parcel.add(seen.edition().name() + "/", seen.edition(), document, zip);
        }
        zip.close();
    }

    /// An approved follow-up as the systems for records (ESDH) and agendas take it: open and closed documents apart,
    /// each with what they are told of them.
    @GetMapping("/opfoelgninger/{edition}/overlevering.zip")
    void handOver(@PathVariable String edition, @AuthenticationPrincipal Person person, HttpServletResponse response)
            throws IOException {
        NotFound.unless(person.mayHandOver());
        var seen = access.edition(edition, person);
        NotFound.unless(seen.known().followUp().state() == FollowUp.State.APPROVED);
        var approval = seen.known().approval().orElseThrow(NotFound::new);
        var documents = DocumentView.inOrder(seen.documents());
        var followUp = seen.known().followUp();
        log(person, seen, "hand-over of %d documents");
        var zip = Parcel.begin("overlevering-" + followUp.edition(), response);
        for (var classification : Classification.values()) {
            var told = HandOver.of(
                    site.municipality(),
                    followUp,
                    approval,
                    office.snapshot().meetings(),
                    documents,
                    document -> titles.of(seen.edition(), document),
                    classification);
            write(told, seen, zip);
        }
        zip.close();
    }

    private void write(HandOver told, Access.Seen seen, ZipOutputStream zip) throws IOException {
        if (told.dokumenter().isEmpty()) {
            return;
        }
        var folder = told.aaben() ? "aaben/" : "lukket/";
        Parcel.add(folder + "overlevering.json", told.json(), zip);
        Parcel.add(folder + "overlevering.xml", told.xml(), zip);
        for (var document : seen.documents()) {
            if (told.dokumenter().stream().anyMatch(item -> item.fil().equals(document.path()))) {
                parcel.add(folder, seen.edition(), document, zip);
            }
        }
    }

    private void log(Person person, Access.Seen seen, String what) {
        office.log(
                person.name(),
                Event.What.DOWNLOAD,
                Optional.of(seen.known().followUp().period()),
                "%s, %s"
                        .formatted(
                                seen.edition().name(),
                                what.formatted(seen.documents().size())));
    }
}
