package dk.opfoelgning.delivery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends the session of somebody who was removed, or was given another role or password, since logging in, and that of
/// everybody who logged in too long ago. Who came from the provider keeps the rights of that moment.
final class Dismissal extends OncePerRequestFilter {
    private final Office office;
    private final Duration longest;
    private final Clock clock;

    Dismissal(Office office, Duration longest, Clock clock) {
        this.office = office;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null
                && login.getPrincipal() instanceof Person person
                && (isUnknown(person, login) || isOver(request))) {
            new SecurityContextLogoutHandler().logout(request, response, login);
        }
        rest.doFilter(request, response);
    }

    private boolean isUnknown(Person person, Authentication login) {
        return login instanceof UsernamePasswordAuthenticationToken
                && !office.snapshot().person(person.name()).equals(Optional.of(person));
    }

    private boolean isOver(HttpServletRequest request) {
        return !clock.instant().isBefore(Arrival.of(request.getSession()).plus(longest));
    }
}
