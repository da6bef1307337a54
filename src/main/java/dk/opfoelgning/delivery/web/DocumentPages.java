package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.facts.Event;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/// Documents, one or all that the person may see. Each is written down before its first byte is sent.
@Controller
class DocumentPages {
    /// A document has its styles and pictures within it and asks nothing of anybody.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox; frame-ancestors 'none'";

    private final Access access;
    private final Shelf shelf;
    private final Parcel parcel;
    private final Office office;

    DocumentPages(Office office, Shelf shelf) {
        this.access = new Access(office, shelf);
        this.shelf = shelf;
        this.parcel = new Parcel(shelf);
        this.office = office;
    }

    @GetMapping("/opfoelgninger/{edition}/{key}/{path}")
    void download(
            @PathVariable String edition,
            @PathVariable String key,
            @PathVariable String path,
            @AuthenticationPrincipal Person person,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        var seen = access.edition(edition, person);
        send(seen, access.document(seen, key, path), ContentDisposition.attachment(), person, request, response);
    }

    @GetMapping("/opfoelgninger/{edition}/{key}/vis/{path}")
    void show(
            @PathVariable String edition,
            @PathVariable String key,
            @PathVariable String path,
            @AuthenticationPrincipal Person person,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        var seen = access.edition(edition, person);
        if (!path.endsWith(".html")) {
            throw new NotFound();
        }
        response.setHeader("Content-Security-Policy", POLICY);
        send(seen, access.document(seen, key, path), ContentDisposition.inline(), person, request, response);
    }

    private void send(
            Access.Seen seen,
            Manifest.Document document,
            ContentDisposition.Builder disposition,
            Person person,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (request.checkNotModified('"' + document.sha256() + '"')) {
            return;
        }
        try (var in = shelf.open(seen.edition(), document).orElseThrow(NotFound::new)) {
            log(person, seen, document.path());
            response.setContentType(document.mediaType());
            if (document.mediaType().startsWith("text/")) {
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            }
            response.setContentLengthLong(document.bytes());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    disposition.filename(document.path()).build().toString());
            in.transferTo(response.getOutputStream());
        }
    }

    @GetMapping("/opfoelgninger/{edition}/alle.zip")
    void all(@PathVariable String edition, @AuthenticationPrincipal Person person, HttpServletResponse response)
            throws IOException {
        var seen = access.edition(edition, person);
        if (seen.documents().isEmpty()) {
            throw new NotFound();
        }
        log(person, seen, "%d documents as ZIP".formatted(seen.documents().size()));
        var zip = Parcel.begin("opfoelgning-" + seen.edition().name(), response);
        for (var document : seen.documents()) {
            parcel.add(seen.edition().name() + "/", seen.edition(), document, zip);
        }
        zip.close();
    }

    private void log(Person person, Access.Seen seen, String what) {
        office.log(
                person.name(),
                Event.What.DOWNLOAD,
                Optional.of(seen.known().followUp().period()),
                "%s, %s".formatted(seen.edition().name(), what));
    }
}
