package dk.opfoelgning.delivery.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What pages show whatever they are about.
@ControllerAdvice
class EveryPage {
    private final Site site;
    private final Office office;
    private final MultipartProperties uploads;

    EveryPage(Site site, Office office, MultipartProperties uploads) {
        this.site = site;
        this.uploads = uploads;
        this.office = office;
    }

    @ModelAttribute
    void add(Model model, @AuthenticationPrincipal @Nullable Person person, @Nullable CsrfToken token) {
        model.addAttribute("kommune", site.municipality());
        model.addAttribute("optaget", office.isBusy());
        model.addAttribute("filMb", uploads.getMaxFileSize().toMegabytes());
        model.addAttribute("filerMb", uploads.getMaxRequestSize().toMegabytes());
        if (token != null) {
            model.addAttribute("csrf", token.getToken());
        }
        if (person != null) {
            model.addAttribute("person", PersonView.of(person));
        }
    }
}
