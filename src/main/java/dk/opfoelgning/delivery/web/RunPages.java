package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.OneLine;
import dk.opfoelgning.facts.Period;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// How runs went, and what a controller does about one that was stopped.
@Controller
class RunPages {
    static final String RUNS = "/koersler";
    private static final String NO_FILES = "Der er ingen filer for %s. Aflever månedens udtræk først.";

    private final Site site;
    private final Office office;

    RunPages(Site site, Office office) {
        this.site = site;
        this.office = office;
    }

    @GetMapping(RUNS)
    String runs(@AuthenticationPrincipal Person person, Model model) {
        NotFound.unless(person.seesRuns());
        return page(person, model);
    }

    private String page(Person person, Model model) {
        var snapshot = office.snapshot();
        model.addAttribute("usendt", snapshot.unsent());
        model.addAttribute("koersler", snapshot.runs().stream().map(RunView::of).toList());
        if (person.mayRun()) {
            model.addAttribute(
                    "standset",
                    snapshot.halts().stream()
                            .map(halt -> RunView.HaltView.of(halt, snapshot.isApproved(halt.period())))
                            .toList());
        }
        var started = office.started(person.name());
        if (started != null) {
            model.addAttribute("startet", started.map(Answer::sentence).orElse(""));
        }
        return "koersler";
    }

    /// @param periode as `2026-05`
    @PostMapping(RUNS)
    Object run(@RequestParam String periode, @AuthenticationPrincipal Person person, Model model) {
        NotFound.unless(person.mayRun());
        var month = month(periode);
        boolean hasFiles = Files.isDirectory(site.input().resolve(month.toString()));
        if (hasFiles && starts(month, Optional.empty(), Map.of(), person)) {
            return runs();
        }
        model.addAttribute(
                "fejl",
                Map.of(
                        "kontrol",
                        "",
                        "saetning",
                        hasFiles ? Answer.BUSY.sentence() : NO_FILES.formatted(month.inDanish())));
        return page(person, model);
    }

    private static Period month(String period) {
        return Optional.of(period).filter(Period::isMonth).map(Period::parse).orElseThrow(NotFound::new);
    }

    /// @param kontrol the gate's name
    /// @param rettelse why the period's approved follow-up is corrected; blank where none is approved
    @PostMapping(RUNS + "/overrul")
    Object overrule(
            @RequestParam String periode,
            @RequestParam String kontrol,
            @RequestParam String begrundelse,
            @RequestParam(defaultValue = "") String rettelse,
            @AuthenticationPrincipal Person person,
            Model model) {
        NotFound.unless(person.mayRun());
        NotFound.unless(isStopped(periode, kontrol));
        boolean corrects = office.snapshot().isApproved(Period.parse(periode));
        var mistake = mistake(begrundelse, rettelse, corrects);
        var correction = Optional.of(OneLine.of(rettelse)).filter(_ -> corrects);
        if (mistake.isEmpty() && starts(month(periode), correction, Map.of(kontrol, OneLine.of(begrundelse)), person)) {
            return runs();
        }
        var told = mistake.isEmpty() ? Answer.BUSY.sentence() : mistake;
        model.addAttribute(
                "fejl", Map.of("kontrol", kontrol, "saetning", told, "tekst", begrundelse, "rettelse", rettelse));
        return page(person, model);
    }

    private static String mistake(String reason, String correction, boolean corrects) {
        var mistake = TypedSentence.mistake("hvorfor det er i orden alligevel,", reason);
        return mistake.isEmpty() && corrects
                ? TypedSentence.mistake("hvorfor opfølgningen rettes,", correction)
                : mistake;
    }

    private boolean isStopped(String period, String gate) {
        return office.snapshot().halts().stream()
                .filter(halt -> halt.period().toString().equals(period))
                .flatMap(halt -> halt.stops().stream())
                .anyMatch(stop -> stop.gate().equals(gate));
    }

    private boolean starts(Period period, Optional<String> correction, Map<String, String> overruled, Person person) {
        return office.start(person.name(), desk -> desk.run(period, correction, overruled));
    }

    private static View runs() {
        return new RedirectView(RUNS, true, true, false);
    }
}
