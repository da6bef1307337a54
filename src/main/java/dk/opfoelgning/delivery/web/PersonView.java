package dk.opfoelgning.delivery.web;

import java.util.Locale;

/// Who is logged in, for the page's head.
///
/// @param role in words, with the centre of one that has its own
public record PersonView(String name, String role, boolean mayApprove) {
    static PersonView of(Person person) {
        var account = person.account();
        return new PersonView(
                account.name(),
                account.role().code().toLowerCase(Locale.ROOT)
                        + account.center().map(center -> ", " + center).orElse(""),
                person.mayApprove());
    }
}
