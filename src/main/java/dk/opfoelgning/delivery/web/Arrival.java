package dk.opfoelgning.delivery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/// Notes when somebody logged in, and goes on to what was asked for.
final class Arrival implements AuthenticationSuccessHandler {
    private static final String SINCE = Arrival.class.getName();

    private final Clock clock;
    private final Duration idle;

    /// @param idle how long a session lasts without a request
    Arrival(Clock clock, Duration idle) {
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        var session = request.getSession();
        session.setAttribute(SINCE, clock.instant());
        session.setMaxInactiveInterval((int) idle.toSeconds());
        response.sendRedirect(Wanted.take(session));
    }

    /// When somebody logged in; long ago where that is not known.
    static Instant of(HttpSession session) {
        return session.getAttribute(SINCE) instanceof Instant since ? since : Instant.EPOCH;
    }
}
