package dk.opfoelgning.delivery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets nobody send files who may not: they would be read before anything else is asked.
final class UploadGuard extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (isMultipart(request) && !mayUpload(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            rest.doFilter(request, response);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
    }

    private static boolean mayUpload(HttpServletRequest request) {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return request.getRequestURI().equals(UploadPages.UPLOAD)
                && login != null
                && login.getPrincipal() instanceof Person person
                && person.mayRun();
    }
}
