package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.CprShape;
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
    private static final int LONGEST = 1_000;
    private static final String ONE = "/opfoelgninger/{edition}";

    private final Office office;
    private final Access access;

    FollowUpPages(Office office, Shelf shelf) {
        this.office = office;
        this.access = new Access(office, shelf);
    }

    @GetMapping("/")
    String overview(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute(
                "opfoelgninger",
                office.snapshot().followUps().stream()
                        .map(known -> FollowUpView.of(known, person))
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
        add(access.edition(edition, person), person, model);
        model.addAttribute("gjort", gjort);
        return "opfoelgning";
    }

    private static void add(Access.Seen seen, Person person, Model model) {
        model.addAttribute("opfoelgning", FollowUpView.of(seen.known(), person));
        model.addAttribute("dokumenter", DocumentView.of(seen.documents()));
        model.addAttribute("manifest", seen.edition().hash());
    }

    @GetMapping(ONE + "/godkend")
    String askToApprove(@PathVariable String edition, @AuthenticationPrincipal Person person, Model model) {
        add(approvable(edition, person), person, model);
        return "godkend";
    }

    @PostMapping(ONE + "/godkend")
    Object approve(
            @PathVariable String edition,
            @RequestParam String manifest,
            @AuthenticationPrincipal Person person,
            Model model) {
        var seen = approvable(edition, person);
        var answer =
                office.act(person.name(), desk -> desk.approve(seen.edition().name(), manifest));
        return answered(answer, edition, "godkendt", "godkend", seen, person, model);
    }

    private Access.Seen approvable(String edition, Person person) {
        return requireSecretariat(access.edition(edition, person), person);
    }

    private static Access.Seen requireSecretariat(Access.Seen seen, Person person) {
        if (!person.mayApprove()) {
            throw new NotFound();
        }
        return seen;
    }

    @GetMapping(ONE + "/beslutning")
    String askForDecision(@PathVariable String edition, @AuthenticationPrincipal Person person, Model model) {
        var seen = approvable(edition, person);
        add(seen, person, model);
        model.addAttribute("tekst", seen.known().decision().orElse(""));
        return "beslutning";
    }

    @PostMapping(ONE + "/beslutning")
    Object decide(
            @PathVariable String edition,
            @RequestParam String tekst,
            @AuthenticationPrincipal Person person,
            Model model) {
        var seen = approvable(edition, person);
        model.addAttribute("tekst", tekst);
        var mistake = mistake(tekst);
        if (!mistake.isEmpty()) {
            add(seen, person, model);
            model.addAttribute("fejl", mistake);
            return "beslutning";
        }
        var answer =
                office.act(person.name(), desk -> desk.decide(seen.edition().name(), tekst.strip()));
        return answered(answer, edition, "besluttet", "beslutning", seen, person, model);
    }

    private static String mistake(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return "Skriv udvalgets beslutning med højst 1.000 tegn.";
        }
        return CprShape.isIn(text) ? "Teksten ligner et CPR-nummer et sted. Tag det ud." : "";
    }

    private static Object answered(
            Answer answer, String edition, String done, String form, Access.Seen seen, Person person, Model model) {
        if (answer == Answer.DONE) {
            return new RedirectView("/opfoelgninger/%s?gjort=%s".formatted(edition, done), true, true, false);
        }
        add(seen, person, model);
        model.addAttribute("fejl", answer.sentence());
        return form;
    }
}
