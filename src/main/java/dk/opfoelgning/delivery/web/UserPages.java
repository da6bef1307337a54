package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.Role;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Who may log in, and one's own password.
@Controller
class UserPages {
    private static final String USERS = "/brugere";
    static final String PASSWORD = "/adgangskode";

    private final Office office;
    private final Lockouts lockouts;

    UserPages(Office office, Lockouts lockouts) {
        this.office = office;
        this.lockouts = lockouts;
    }

    /// @param own whether it is who looks at the page
    public record UserRow(String name, String role, String center, boolean own) {}

    @GetMapping(USERS)
    String users(@RequestParam(defaultValue = "") String gjort, @AuthenticationPrincipal Person person, Model model) {
        NotFound.unless(person.managesUsers());
        model.addAttribute("gjort", gjort);
        return page(person, model);
    }

    private String page(Person person, Model model) {
        model.addAttribute(
                "brugere",
                office.snapshot().people().stream()
                        .map(known -> new UserRow(
                                known.name(),
                                known.role().code(),
                                known.account().center().orElse(""),
                                known.name().equals(person.name())))
                        .toList());
        model.addAttribute(
                "roller", Arrays.stream(Role.values()).map(Role::code).toList());
        model.addAttribute("centre", office.snapshot().centers());
        return "brugere";
    }

    @PostMapping(USERS)
    Object add(NewUser user, @AuthenticationPrincipal Person person, Model model) {
        NotFound.unless(person.managesUsers());
        var mistake = user.mistake(office.snapshot().centers());
        if (mistake.isEmpty()) {
            var account = user.account();
            var answer = office.act(person.name(), desk -> desk.add(account));
            if (answer == Answer.DONE) {
                return to(USERS + "?gjort=oprettet");
            }
            mistake = answer.sentence();
        }
        model.addAttribute("fejl", mistake);
        model.addAttribute("ny", user);
        return page(person, model);
    }

    @GetMapping(USERS + "/fjern")
    String askToRemove(@RequestParam String navn, @AuthenticationPrincipal Person person, Model model) {
        NotFound.unless(person.managesUsers()
                && !navn.equals(person.name())
                && office.snapshot().person(navn).isPresent());
        model.addAttribute("navn", navn);
        return "fjern";
    }

    /// Nobody shuts the own door.
    @PostMapping(USERS + "/fjern")
    Object remove(@RequestParam String navn, @AuthenticationPrincipal Person person, Model model) {
        NotFound.unless(person.managesUsers() && !navn.equals(person.name()));
        var answer = office.act(person.name(), desk -> desk.remove(navn));
        if (answer == Answer.DONE) {
            return to(USERS + "?gjort=fjernet");
        }
        model.addAttribute("fejl", answer.sentence());
        return page(person, model);
    }

    @GetMapping(PASSWORD)
    String password(@AuthenticationPrincipal Person person) {
        NotFound.unless(person.isLocal());
        return "adgangskode";
    }

    /// A new password ends all sessions of the old one, this one as well.
    @PostMapping(PASSWORD)
    Object changePassword(
            @RequestParam String nuvaerende,
            @RequestParam String ny,
            @RequestParam String igen,
            @AuthenticationPrincipal Person person,
            Model model) {
        NotFound.unless(person.isLocal());
        var mistake = mistake(person.account(), nuvaerende, ny, igen);
        if (mistake.isEmpty()) {
            var hash = Passwords.hash(ny);
            var answer = office.act(person.name(), desk -> desk.changePassword(person.name(), hash));
            if (answer == Answer.DONE) {
                return to(Gatekeeping.LOGIN + "?skiftet");
            }
            mistake = answer.sentence();
        }
        model.addAttribute("fejl", mistake);
        return "adgangskode";
    }

    private String mistake(Account account, String current, String wanted, String again) {
        if (!lockouts.mayTry(account.name(), PasswordCheck.FREE_OF_A_NAME)) {
            return "Der er tastet forkert for mange gange. Vent nogle minutter, og prøv så igen.";
        }
        if (!Passwords.matches(current, account.passwordHash())) {
            office.log(account.name(), Event.What.LOGIN, Optional.empty(), "failed, for another password");
            return "Den nuværende adgangskode er forkert.";
        }
        lockouts.succeeded(account.name());
        if (!Passwords.isUsable(wanted)) {
            return NewUser.PASSWORD_RULE;
        }
        return wanted.equals(again) ? "" : "De to nye adgangskoder er ikke ens.";
    }

    private static View to(String address) {
        return new RedirectView(address, true, true, false);
    }
}
