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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/// One document, to take home or to look at. Each is written down before its first byte is sent.
@Controller
@RequestMapping("/opfoelgninger/{edition}/{key}")
class DocumentPages {
    /// A document has its styles and pictures within it and asks nothing of anybody; only our own page may frame it.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox; frame-ancestors 'self'";

    private final Access access;
    private final Shelf shelf;
    private final Titles titles;
    private final Office office;

    DocumentPages(Office office, Shelf shelf, Titles titles) {
        this.access = new Access(office, shelf);
        this.shelf = shelf;
        this.titles = titles;
        this.office = office;
    }

    record Asked(Access.Seen seen, Manifest.Document document, Person person) {}

    /// What is asked for at any of the addresses here.
    ///
    /// @throws NotFound if it is not there, or not for the person
    @ModelAttribute("asked")
    Asked asked(
            @PathVariable String edition,
            @PathVariable String key,
            @PathVariable String path,
            @AuthenticationPrincipal Person person) {
        var seen = access.edition(edition, person);
        return new Asked(seen, access.document(seen, key, path), person);
    }

    @GetMapping("/{path}")
    void download(
            @ModelAttribute(name = "asked", binding = false) Asked asked,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        send(asked, ContentDisposition.attachment(), request, response);
    }

    /// The page around what [#show] sends.
    @GetMapping("/se/{path}")
    String look(@ModelAttribute(name = "asked", binding = false) Asked asked, Model model) {
        NotFound.unless(isPage(asked));
        model.addAttribute("dokument", DocumentView.of(asked.seen(), asked.document(), titles));
        model.addAttribute("opfoelgning", asked.seen().edition().name());
        model.addAttribute("maaned", FollowUpView.title(asked.seen().known().followUp()));
        return "dokument";
    }

    @GetMapping("/vis/{path}")
    void show(
            @ModelAttribute(name = "asked", binding = false) Asked asked,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        NotFound.unless(isPage(asked));
        response.setHeader("Content-Security-Policy", POLICY);
        send(asked, ContentDisposition.inline(), request, response);
    }

    private static boolean isPage(Asked asked) {
        return asked.document().path().endsWith(PageTexts.ENDING);
    }

    private void send(
            Asked asked,
            ContentDisposition.Builder disposition,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        var document = asked.document();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (request.checkNotModified('"' + document.sha256() + '"')) {
            return;
        }
        try (var in = shelf.open(asked.seen().edition(), document).orElseThrow(NotFound::new)) {
            log(asked);
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

    private void log(Asked asked) {
        office.log(
                asked.person().name(),
                Event.What.DOWNLOAD,
                Optional.of(asked.seen().known().followUp().period()),
                "%s, %s"
                        .formatted(
                                asked.seen().edition().name(), asked.document().path()));
    }
}
