package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.Event;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Lets in who knows the password, and writes down who tried. A name that nobody has is not written down: people type
/// their password there.
final class PasswordCheck implements AuthenticationProvider {
    static final String UNKNOWN = "ukendt";
    static final int FREE_OF_A_NAME = 5;
    /// A town hall has one.
    private static final int FREE_OF_AN_ADDRESS = 200;

    private final Office office;
    private final Lockouts lockouts;

    PasswordCheck(Office office, Lockouts lockouts) {
        this.office = office;
        this.lockouts = lockouts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = Account.isName(attempt.getName()) ? attempt.getName() : "";
        var address = address(attempt);
        var person = office.snapshot().person(name);
        if (!lockouts.mayTry(address, FREE_OF_AN_ADDRESS) || !lockouts.mayTry(name, FREE_OF_A_NAME)) {
            log(person, "refused, locked out");
            throw new LockedException("locked out");
        }
        if (!matches(person, String.valueOf(attempt.getCredentials()))) {
            log(person, "failed");
            throw new BadCredentialsException("refused");
        }
        lockouts.succeeded(name);
        lockouts.forgive(address);
        log(person, "done");
        return letIn(person.orElseThrow(), attempt);
    }

    private static Authentication letIn(Person person, Authentication attempt) {
        var token = UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList(person.role().name()));
        token.setDetails(attempt.getDetails());
        return token;
    }

    private static boolean matches(Optional<Person> person, String password) {
        if (person.isEmpty()) {
            Passwords.matchNobodys(password);
            return false;
        }
        return Passwords.matches(password, person.get().account().passwordHash());
    }

    private void log(Optional<Person> person, String how) {
        office.log(person.map(Person::name).orElse(UNKNOWN), Event.What.LOGIN, Optional.empty(), how);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? "from " + Origin.of(details.getRemoteAddress())
                : "from nowhere";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return kind == UsernamePasswordAuthenticationToken.class;
    }
}
