package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.OneLine;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// The overview, one follow-up, and what the secretariat does with it.
@Controller
class FollowUpPages {
    /// How many months back the quality gates are shown.
    private static final int BACK = 3;

    private static final String ONE = "/opfoelgninger/{edition}";

    private final Office office;
    private final Access access;
    private final PageTexts texts;
    private final Titles titles;

    FollowUpPages(Office office, Shelf shelf, PageTexts texts, Titles titles) {
        this.office = office;
        this.texts = texts;
        this.titles = titles;
        this.access = new Access(office, shelf);
    }

    @GetMapping("/")
    String overview(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute(
                "opfoelgninger",
                office.snapshot().followUps().stream()
                        .map(known -> FollowUpView.of(known, List.of(), person))
                        .toList());
        return "oversigt";
    }

    /// @param gjort what was done just now, as the redirect after it says
    @GetMapping(ONE)
    String one(
            @PathVariable String edition,
            @RequestParam(defaultValue = "") String gjort,
            @AuthenticationPrincipal Person person,
            Model model) {
        var seen = access.edition(edition, person);
        add(seen, person, model);
        model.addAttribute("dokumenter", DocumentView.of(seen, titles));
        model.addAttribute("filer", seen.documents().size());
        model.addAttribute("hovedtal", KeyFiguresView.of(seen, texts));
        model.addAttribute(
                "usendt",
                office.snapshot().unsent().stream()
                        .filter(mail -> mail.edition().equals(seen.edition().name()))
                        .count());
        model.addAttribute("gjort", gjort);
        office.snapshot()
                .successor(seen.known())
                .ifPresent(known -> model.addAttribute("gaelder", FollowUpView.of(known, List.of(), person)));
        return "opfoelgning";
    }

    private void add(Access.Seen seen, Person person, Model model) {
        var before = office.snapshot().before(seen.known(), BACK);
        model.addAttribute("opfoelgning", FollowUpView.of(seen.known(), before, person));
        model.addAttribute("manifest", seen.edition().hash());
    }

    /// @param manifest of the draft as its page showed it
    @GetMapping(ONE + "/godkend")
    String askToApprove(
            @PathVariable String edition,
            @RequestParam(defaultValue = "") String manifest,
            @AuthenticationPrincipal Person person,
            Model model) {
        var seen = approvable(edition, person);
        add(seen, person, model);
        model.addAttribute("laest", manifest.equals(seen.edition().hash()));
        return "godkend";
    }

    @PostMapping(ONE + "/godkend")
    Object approve(
            @PathVariable String edition,
            @RequestParam String manifest,
            @AuthenticationPrincipal Person person,
            Model model) {
        var seen = approvable(edition, person);
        model.addAttribute("laest", manifest.equals(seen.edition().hash()));
        var answer =
                office.act(person.name(), desk -> desk.approve(seen.edition().name(), manifest));
        return answered(answer, edition, "godkendt", "godkend", seen, person, model);
    }

    private Access.Seen approvable(String edition, Person person) {
        NotFound.unless(person.mayApprove());
        return access.edition(edition, person);
    }

    @GetMapping(ONE + "/beslutning")
    String askForDecision(@PathVariable String edition, @AuthenticationPrincipal Person person, Model model) {
        var seen = approvable(edition, person);
        add(seen, person, model);
        model.addAttribute("tekst", seen.known().decision().orElse(""));
        return "beslutning";
    }

    /// @param foer the decision as the form had it
    @PostMapping(ONE + "/beslutning")
    Object decide(
            @PathVariable String edition,
            @RequestParam String tekst,
            @RequestParam(defaultValue = "") String foer,
            @AuthenticationPrincipal Person person,
            Model model) {
        var seen = approvable(edition, person);
        model.addAttribute("tekst", tekst);
        var mistake = foer.equals(seen.known().decision().orElse(""))
                ? TypedSentence.mistake("udvalgets beslutning", tekst)
                : "En anden har skrevet beslutningen imens: »%s« Gem igen, hvis din skal gælde i stedet."
                        .formatted(seen.known().decision().orElse(""));
        if (!mistake.isEmpty()) {
            add(seen, person, model);
            model.addAttribute("fejl", mistake);
            return "beslutning";
        }
        var answer =
                office.act(person.name(), desk -> desk.decide(seen.edition().name(), OneLine.of(tekst)));
        return answered(answer, edition, "besluttet", "beslutning", seen, person, model);
    }

    private Object answered(
            Answer answer, String edition, String done, String form, Access.Seen seen, Person person, Model model) {
        if (answer == Answer.DONE) {
            return new RedirectView(Addresses.followUp(edition) + "?gjort=" + done, true, true, false);
        }
        add(seen, person, model);
        model.addAttribute("fejl", answer.sentence());
        return form;
    }
}
