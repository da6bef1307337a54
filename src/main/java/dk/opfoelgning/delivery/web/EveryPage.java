package dk.opfoelgning.delivery.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What every page shows.
@ControllerAdvice
class EveryPage {
    private final Site site;
    private final Office office;

    EveryPage(Site site, Office office) {
        this.site = site;
        this.office = office;
    }

    @ModelAttribute
    void add(Model model, @AuthenticationPrincipal @Nullable Person person, @Nullable CsrfToken token) {
        model.addAttribute("kommune", site.municipality());
        model.addAttribute("optaget", office.isBusy());
        if (token != null) {
            model.addAttribute("csrf", token.getToken());
        }
        if (person != null) {
            model.addAttribute("person", PersonView.of(person));
        }
    }
}
