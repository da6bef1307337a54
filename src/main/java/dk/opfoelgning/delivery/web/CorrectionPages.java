package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.OneLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// A controller's numbered correction of what is approved.
@Controller
@RequestMapping("/opfoelgninger/{edition}/ret")
class CorrectionPages {
    private static final String FORM = "ret";

    private final Office office;

    CorrectionPages(Office office) {
        this.office = office;
    }

    @GetMapping
    String ask(@PathVariable String edition, @AuthenticationPrincipal Person person, Model model) {
        add(correctable(edition, person), "", person, model);
        return FORM;
    }

    @PostMapping
    Object correct(
            @PathVariable String edition,
            @RequestParam String begrundelse,
            @AuthenticationPrincipal Person person,
            Model model) {
        var approved = correctable(edition, person);
        var mistake = TypedSentence.mistake("en begrundelse", begrundelse);
        if (mistake.isEmpty() && !start(approved.followUp(), OneLine.of(begrundelse), person)) {
            mistake = Answer.BUSY.sentence();
        }
        if (mistake.isEmpty()) {
            return new RedirectView(RunPages.RUNS, true, true, false);
        }
        add(approved, begrundelse, person, model);
        model.addAttribute("fejl", mistake);
        return FORM;
    }

    private Snapshot.Known correctable(String edition, Person person) {
        NotFound.unless(person.mayRun());
        return office.snapshot()
                .followUp(edition)
                .filter(known -> known.followUp().state() == FollowUp.State.APPROVED)
                .orElseThrow(NotFound::new);
    }

    private boolean start(FollowUp approved, String reason, Person person) {
        return office.start(person.name(), desk -> desk.run(approved.period(), Optional.of(reason), Map.of()));
    }

    private static void add(Snapshot.Known approved, String text, Person person, Model model) {
        model.addAttribute("opfoelgning", FollowUpView.of(approved, List.of(), person));
        model.addAttribute("tekst", text);
    }
}
