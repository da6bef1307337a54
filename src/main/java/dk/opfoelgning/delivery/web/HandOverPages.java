package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Event;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An approved follow-up as the systems for records (ESDH) and agendas take it: the documents that the person may see,
/// open and closed ones apart, each with what they are told of them.
@Controller
class HandOverPages {
    private final Site site;
    private final Office office;
    private final Access access;
    private final Parcel parcel;
    private final Titles titles;

    HandOverPages(Site site, Office office, Shelf shelf, PageTexts texts) {
        this.site = site;
        this.office = office;
        this.access = new Access(office, shelf);
        this.parcel = new Parcel(shelf);
        this.titles = new Titles(shelf, texts);
    }

    @GetMapping("/opfoelgninger/{edition}/overlevering.zip")
    void handOver(@PathVariable String edition, @AuthenticationPrincipal Person person, HttpServletResponse response)
            throws IOException {
        NotFound.unless(person.mayHandOver());
        var seen = access.edition(edition, person);
        var approval = seen.known().approval().orElseThrow(NotFound::new);
        var named = titles.of(seen.edition(), DocumentView.inOrder(seen.documents()));
        var followUp = seen.known().followUp();
        office.log(
                person.name(),
                Event.What.DOWNLOAD,
                Optional.of(followUp.period()),
                "%s, hand-over of %d documents".formatted(followUp.edition(), named.size()));
        var zip = Parcel.begin("overlevering-" + followUp.edition(), response);
        for (var classification : Classification.values()) {
            var told = HandOver.of(
                    site.municipality(), followUp, approval, office.snapshot().meetings(), named, classification);
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
}
