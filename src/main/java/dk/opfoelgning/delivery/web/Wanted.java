package dk.opfoelgning.delivery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/// What somebody asked for before logging in: an address of this page, without the host, kept in the session alone, so
/// that nobody can be sent elsewhere.
final class Wanted implements RequestCache {
    private static final String KEPT = Wanted.class.getName();
    private static final int LONGEST = 1_000;
    private static final String HOME = "/";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var path = path(request);
        if (request.getMethod().equals(HttpMethod.GET.name()) && isOurs(path)) {
            request.getSession().setAttribute(KEPT, path);
        }
    }

    private static String path(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean isOurs(String path) {
        return path.length() <= LONGEST && path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
    }

    /// Asked for once.
    ///
    /// @return the overview where nothing was asked for
    static String take(HttpSession session) {
        var path = Optional.ofNullable(session.getAttribute(KEPT));
        session.removeAttribute(KEPT);
        return path.map(Object::toString).orElse(HOME);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    /// It is [taken][#take] instead.
    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {}
}
