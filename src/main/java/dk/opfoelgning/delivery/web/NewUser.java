package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.CprShape;
import dk.opfoelgning.facts.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Somebody to let in, as the form has it.
///
/// @param rolle a role's code
/// @param center blank for all roles but `leder`
public record NewUser(String navn, String rolle, String center, String adgangskode) {
    static final String PASSWORD_RULE = "Adgangskoden skal have mindst 12 tegn og må højst fylde 72 byte.";
    private static final int LONGEST = 100;

    public NewUser {
        navn = Optional.ofNullable(navn).orElse("").strip();
        rolle = Optional.ofNullable(rolle).orElse("");
        center = Optional.ofNullable(center).orElse("").strip();
        adgangskode = Optional.ofNullable(adgangskode).orElse("");
    }

    /// @param centers that are known
    /// @return in Danish; blank where nothing is wrong
    String mistake(List<String> centers) {
        if (navn.isEmpty() || navn.length() > LONGEST) {
            return "Skriv et brugernavn med højst 100 tegn.";
        }
        if (CprShape.isIn(navn)) {
            return "Brugernavnet ligner et CPR-nummer. Vælg et andet.";
        }
        if (!Account.isName(navn)) {
            return "Brugernavnet må have bogstaver, tal, mellemrum og tegnene . _ @ ' + # \\ -, og det skal begynde med et bogstav eller et tal.";
        }
        if (role().isEmpty()) {
            return "Vælg en rolle.";
        }
        if (isLeder() && !centers.contains(center)) {
            return "Vælg det center, som lederen har.";
        }
        if (!isLeder() && !center.isEmpty()) {
            return "Kun en leder har et center. Vælg »Intet center«.";
        }
        return Passwords.isUsable(adgangskode) ? "" : PASSWORD_RULE;
    }

    private boolean isLeder() {
        return role().equals(Optional.of(Role.LEDER));
    }

    private Optional<Role> role() {
        return Arrays.stream(Role.values())
                .filter(known -> known.code().equals(rolle))
                .findFirst();
    }

    /// Of one without a mistake.
    Account account() {
        return new Account(
                navn,
                role().orElseThrow(),
                Optional.of(center).filter(text -> !text.isEmpty()),
                Passwords.hash(adgangskode));
    }
}
