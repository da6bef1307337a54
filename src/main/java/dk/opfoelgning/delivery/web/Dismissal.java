package dk.opfoelgning.delivery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends the session of somebody who was removed, or was given another role or password, since logging in.
final class Dismissal extends OncePerRequestFilter {
    private final Office office;

    Dismissal(Office office) {
        this.office = office;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof Person person && !isKnown(person)) {
            new SecurityContextLogoutHandler().logout(request, response, login);
        }
        rest.doFilter(request, response);
    }

    private boolean isKnown(Person person) {
        return office.snapshot().person(person.name()).equals(Optional.of(person));
    }
}
