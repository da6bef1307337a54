package dk.opfoelgning.delivery.web;

import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.facts.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
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
            tell(inbox.take(person, Period.parse(periode), usable), usable, Period.parse(periode), model);
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
        return usable.stream().map(HandedIn::stem).distinct().count() < usable.size()
                ? "To af filerne har samme navn. Aflever én af dem."
                : "";
    }

    private void tell(Inbox.Receipt receipt, List<HandedIn> files, Period period, Model model) {
        var problems = receipt.checked().problems();
        model.addAttribute("modtaget", receipt.answer().equals(Optional.of(Answer.DONE)));
        model.addAttribute("afvist", receipt.answer().map(Answer::sentence).orElse(""));
        model.addAttribute("maaned", period.inDanish());
        model.addAttribute(
                "godkendt",
                office.snapshot()
                        .approved(period)
                        .map(known -> known.followUp().edition())
                        .orElse(""));
        model.addAttribute("laest", read(receipt.checked(), files, period));
        var missing = problems.listed().stream().filter(Inbox::isMissing).toList();
        model.addAttribute("mangler", missing.stream().map(Problem::file).toList());
        model.addAttribute(
                "fejlene",
                lines(problems.listed().stream()
                        .filter(problem -> !Inbox.isMissing(problem))
                        .toList()));
        model.addAttribute("antalFejl", problems.errors() - missing.size());
        model.addAttribute("advarsler", lines(problems.warnings()));
        model.addAttribute("antalAdvarsler", problems.warningCount());
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .map(Problem::toString)
                .toList();
    }

    /// Of what was handed in; what could not be read is told among the errors.
    private static List<String> read(Intake.Checked checked, List<HandedIn> files, Period period) {
        var names = files.stream().map(file -> period + "/" + file.path()).toList();
        return checked.readings().stream()
                .filter(reading -> names.contains(reading.path()) && isRead(reading, checked.problems()))
                .map(UploadPages::line)
                .toList();
    }

    private static boolean isRead(Reading reading, Problems problems) {
        boolean isWrong =
                problems.listed().stream().anyMatch(problem -> problem.file().equals(reading.path()));
        return !isWrong || reading.rows() > 0 && !HandedIn.isText(reading.path());
    }

    private static String line(Reading reading) {
        var ignored = reading.unknownColumns().isEmpty()
                ? ""
                : "; ukendte kolonner er sprunget over: " + String.join(", ", reading.unknownColumns());
        return reading.path() + ": " + (HandedIn.isText(reading.path()) ? "tekst" : rows(reading.rows())) + ignored;
    }

    private static String rows(long count) {
        return count == 1 ? "1 række" : count + " rækker";
    }
}
