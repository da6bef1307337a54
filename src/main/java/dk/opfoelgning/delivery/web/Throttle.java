package dk.opfoelgning.delivery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses who asks for more than people do: by name where one is logged in, since a whole town hall may come from one
/// address, and by address else.
final class Throttle extends OncePerRequestFilter {
    private final Allowance requests;
    private final Allowance strangers;
    private final Allowance logins;
    private final Allowance files;
    private final Allowance uploads;

    Throttle(PageSettings.Limits limits, Clock clock) {
        requests = new Allowance(limits.requests(), clock);
        strangers = new Allowance(limits.strangers(), clock);
        logins = new Allowance(limits.logins(), clock);
        files = new Allowance(limits.files(), clock);
        uploads = new Allowance(limits.uploads(), clock);
    }

    /// The page that says so has its styles.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/dkfds/")
                || request.getServletPath().equals("/side.css");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var pause = pause(request);
        if (pause.isZero()) {
            rest.doFilter(request, response);
        } else {
            response.setIntHeader(
                    HttpHeaders.RETRY_AFTER, (int) pause.plusMillis(999).toSeconds());
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private Duration pause(HttpServletRequest request) {
        var address = Origin.of(request.getRemoteAddr());
        if (isLogin(request)) {
            return logins.take(address);
        }
        return person().map(person -> ofKind(request).take(person.name())).orElseGet(() -> strangers.take(address));
    }

    private Allowance ofKind(HttpServletRequest request) {
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return uploads;
        }
        return isFile(request.getServletPath()) ? files : requests;
    }

    private static Optional<Person> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Person.class::isInstance)
                .map(Person.class::cast);
    }

    /// A password, or a way to the provider or back.
    private static boolean isLogin(HttpServletRequest request) {
        var path = request.getServletPath();
        boolean asks = path.equals(Gatekeeping.LOGIN) || path.equals(UserPages.PASSWORD);
        return path.startsWith(Gatekeeping.LOGIN + "/")
                || asks && request.getMethod().equals("POST");
    }

    private static boolean isFile(String path) {
        return path.startsWith("/opfoelgninger/") && path.lastIndexOf('.') > path.lastIndexOf('/');
    }
}
