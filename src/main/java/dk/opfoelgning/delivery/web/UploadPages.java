package dk.opfoelgning.delivery.web;

import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A period's extracts, handed in and checked at once.
@Controller
class UploadPages {
    static final String UPLOAD = "/aflever";
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Site site;
    private final Office office;
    private final Inbox inbox;

    UploadPages(Site site, Office office) {
        this.site = site;
        this.office = office;
        this.inbox = new Inbox(site, office);
    }

    @GetMapping(UPLOAD)
    String ask(@AuthenticationPrincipal Person person, Model model) {
        NotFound.unless(person.mayRun());
        model.addAttribute("periode", thisMonth().plusMonths(-1).toString());
        return "aflever";
    }

    private Period thisMonth() {
        return Period.of(LocalDate.ofInstant(site.clock().instant(), DENMARK));
    }

    @PostMapping(UPLOAD)
    String handIn(
            @RequestParam String periode,
            @RequestParam("filer") List<MultipartFile> filer,
            @AuthenticationPrincipal Person person,
            Model model) {
        NotFound.unless(person.mayRun());
        model.addAttribute("periode", periode);
        var chosen = filer.stream().filter(file -> !file.isEmpty()).toList();
        var extracts = site.intake().names();
        var usable = chosen.stream()
                .map(file -> HandedIn.of(file, extracts))
                .flatMap(Optional::stream)
                .toList();
        var mistake = mistake(periode, chosen.size(), usable);
        if (mistake.isEmpty()) {
            tell(inbox.take(person, Period.parse(periode), usable), Period.parse(periode), model);
        } else {
            model.addAttribute("fejl", mistake);
        }
        return "aflever";
    }

    private String mistake(String period, int chosen, List<HandedIn> usable) {
        if (!Period.isMonth(period) || Period.parse(period).compareTo(thisMonth()) > 0) {
            return "Skriv en måned som 2026-05, og ikke en, der kommer.";
        }
        if (chosen == 0) {
            return "Vælg en eller flere filer, der ikke er tomme.";
        }
        if (usable.size() < chosen) {
            return "%s af filerne kan ikke bruges, for ingen udtræk hedder sådan. Navnet skal være som sager.csv eller sager.xlsx, en teksts som indledning.md, uden mellemrum."
                    .formatted(chosen - usable.size() == 1 ? "1" : chosen - usable.size());
        }
        return usable.stream().map(HandedIn::path).distinct().count() < usable.size()
                ? "To af filerne har samme navn. Aflever én af dem."
                : "";
    }

    private void tell(Inbox.Receipt receipt, Period period, Model model) {
        var problems = receipt.checked().problems();
        model.addAttribute("modtaget", receipt.answer().equals(Optional.of(Answer.DONE)));
        model.addAttribute("afvist", receipt.answer().map(Answer::sentence).orElse(""));
        model.addAttribute("maaned", period.inDanish());
        model.addAttribute("godkendt", isApproved(period));
        model.addAttribute(
                "laest",
                receipt.checked().readings().stream().map(UploadPages::line).toList());
        var missing = problems.listed().stream().filter(Inbox::isMissing).toList();
        model.addAttribute("mangler", missing.stream().map(Problem::file).toList());
        model.addAttribute(
                "fejlene",
                problems.listed().stream()
                        .filter(problem -> !Inbox.isMissing(problem))
                        .map(Problem::toString)
                        .toList());
        model.addAttribute("antalFejl", problems.errors() - missing.size());
        model.addAttribute(
                "advarsler", problems.warnings().stream().map(Problem::toString).toList());
        model.addAttribute("antalAdvarsler", problems.warningCount());
    }

    private boolean isApproved(Period period) {
        return office.snapshot().followUps().stream()
                .map(Snapshot.Known::followUp)
                .anyMatch(known -> known.period().equals(period) && known.state() == FollowUp.State.APPROVED);
    }

    private static String line(Reading reading) {
        var ignored = reading.unknownColumns().isEmpty()
                ? ""
                : "; ukendte kolonner er sprunget over: " + String.join(", ", reading.unknownColumns());
        return "%s: %d %s%s"
                .formatted(reading.path(), reading.rows(), reading.rows() == 1 ? "række" : "rækker", ignored);
    }
}
