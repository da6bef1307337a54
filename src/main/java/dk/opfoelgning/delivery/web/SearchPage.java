package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Looks for words in all follow-ups: in documents that the person may see, decisions and reasons.
@Controller
class SearchPage {
    private static final int LONGEST = 100;
    private static final int MOST = 50;
    private static final int OF_A_DOCUMENT = 3;

    private final Office office;
    private final Access access;
    private final PageTexts texts;

    SearchPage(Office office, Shelf shelf, PageTexts texts) {
        this.office = office;
        this.access = new Access(office, shelf);
        this.texts = texts;
    }

    /// @param address to go to
    /// @param found the piece of text, marked where a word is
    public record Hit(String followUp, String document, String address, String place, List<Excerpt.Piece> found) {}

    @GetMapping("/soeg")
    String search(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Person person, Model model) {
        var asked = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        model.addAttribute("q", asked);
        if (!asked.isEmpty()) {
            var words = new SearchWords(asked);
            var hits = office.snapshot().followUps().stream()
                    .flatMap(known -> hits(known, words, person))
                    .limit(MOST + 1L)
                    .toList();
            model.addAttribute("fund", hits.subList(0, Math.min(MOST, hits.size())));
            model.addAttribute("flere", hits.size() > MOST);
        }
        return "soeg";
    }

    private Stream<Hit> hits(Snapshot.Known known, SearchWords words, Person person) {
        return access.seen(known, person).stream()
                .flatMap(seen -> Stream.concat(
                        own(known, words),
                        DocumentView.inOrder(seen.documents()).stream()
                                .flatMap(document -> hits(seen, document, words))));
    }

    /// In what stands on the follow-up's own page.
    private static Stream<Hit> own(Snapshot.Known known, SearchWords words) {
        var title = FollowUpView.title(known.followUp());
        var told = new ArrayList<Passage>();
        told.add(new Passage(0, title, List.of(), List.of()));
        known.decision().ifPresent(text -> told.add(new Passage(0, text, List.of("Udvalgets beslutning"), List.of())));
        known.followUp()
                .correction()
                .ifPresent(known2 ->
                        told.add(new Passage(0, known2.reason(), List.of("Hvorfor den er rettet"), List.of())));
        return told.stream()
                .filter(words::areIn)
                .map(passage -> new Hit(
                        name(known),
                        "",
                        Addresses.followUp(known.followUp().edition()),
                        place(passage),
                        words.excerpt(passage)));
    }

    private Stream<Hit> hits(Access.Seen seen, Manifest.Document document, SearchWords words) {
        return texts.of(seen.edition(), document).stream().flatMap(text -> text.passages().stream()
                .filter(words::areIn)
                .limit(OF_A_DOCUMENT)
                .map(passage -> new Hit(
                        name(seen.known()),
                        text.title(),
                        Addresses.shown(seen.edition().name(), document.sha256(), document.path()),
                        place(passage),
                        words.excerpt(passage))));
    }

    private static String name(Snapshot.Known known) {
        var followUp = known.followUp();
        return FollowUpView.title(followUp) + (followUp.state() == FollowUp.State.SUPERSEDED ? " (rettet siden)" : "");
    }

    private static String place(Passage passage) {
        return passage.above().isEmpty() ? "" : passage.above().getLast();
    }
}
