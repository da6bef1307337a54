package dk.opfoelgning.delivery.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The way in, what went wrong, and the accessibility statement.
@Controller
class OtherPages {
    private static final Map<String, String> TOLD = Map.of(
            "fejl", "Navnet eller adgangskoden er forkert.",
            "vent", "Der er tastet forkert for mange gange. Vent nogle minutter, og prøv så igen.",
            "udloebet",
                    "Du har været væk længe, så du er logget ud. Log ind igen; det, du var i gang med, er ikke gemt.",
            "ude", "Du er logget ud.",
            "skiftet", "Adgangskoden er skiftet. Log ind med den nye.",
            "konto", "Det lykkedes ikke at logge dig ind med kommunens konto. Prøv igen.",
            "tavs", "Kommunens login svarer ikke lige nu. Prøv igen om lidt.");

    private static final Set<String> GOOD = Set.of("ude", "skiftet");

    private final OidcSettings oidc;
    private final PageSettings settings;

    OtherPages(OidcSettings oidc, PageSettings settings) {
        this.oidc = oidc;
        this.settings = settings;
    }

    @GetMapping(Gatekeeping.LOGIN)
    Object login(HttpServletRequest request, Model model, @AuthenticationPrincipal @Nullable Person person) {
        if (person != null) {
            return home();
        }
        TOLD.forEach((parameter, sentence) -> {
            if (request.getParameter(parameter) != null) {
                model.addAttribute("besked", sentence);
                model.addAttribute("fejl", !GOOD.contains(parameter));
            }
        });
        model.addAttribute("konto", oidc.isOn());
        model.addAttribute("lokal", oidc.localAccounts());
        return "log-ind";
    }

    private static View home() {
        return new RedirectView("/", true);
    }

    @GetMapping("/tilgaengelighed")
    String accessibility(Model model) {
        var known = settings.accessibility();
        model.addAttribute("kontakt", known.contact());
        model.addAttribute("erklaering", known.statement());
        model.addAttribute("gennemgaaet", known.reviewed() == null ? "" : FollowUpView.day(known.reviewed()));
        return "tilgaengelighed";
    }

    /// Says nothing of what is there and what is not.
    @RequestMapping("/fejl")
    String failure(HttpServletRequest request, Model model) {
        int status = (int) Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), HttpStatus.NOT_FOUND.value());
        var refusal = request.getAttribute(Refusal.class.getName());
        model.addAttribute("afvist", refusal);
        model.addAttribute(
                "art",
                switch (status) {
                    case 403 -> refusal == null ? "formular" : "afvist";
                    case 413 -> "stor";
                    case 429 -> "meget";
                    case 400, 404, 405, 415 -> "ukendt";
                    default -> "fejl";
                });
        return "fejl";
    }
}
