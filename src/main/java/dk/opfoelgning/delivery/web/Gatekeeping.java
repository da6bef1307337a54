package dk.opfoelgning.delivery.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who gets in, and what browsers are told to refuse.
@Configuration
@EnableWebSecurity
class Gatekeeping {
    static final String LOGIN = "/log-ind";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "frame-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String NO_DEVICES = "camera=(), clipboard-read=(), display-capture=(), geolocation=(), "
            + "microphone=(), payment=(), publickey-credentials-get=(), usb=()";
    private static final String[] FOR_ALL = {LOGIN, "/tilgaengelighed", "/dkfds/**", "/side.css"};

    @Bean
    SecurityFilterChain gates(
            HttpSecurity http,
            Office office,
            Site site,
            Lockouts lockouts,
            PageSettings settings,
            OidcSettings oidc,
            @Value("${server.servlet.session.timeout}") Duration idle) {
        var arrival = new Arrival(site.clock(), idle);
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(FOR_ALL)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(new Wanted()))
                .logout(logout -> logout.logoutUrl("/log-ud").logoutSuccessUrl(SingleSignOn.OUT))
                .exceptionHandling(failures -> failures.accessDeniedHandler(Gatekeeping::deny))
                .headers(headers -> tell(headers, oidc))
                .addFilterAfter(new Throttle(settings.limits(), site.clock()), HeaderWriterFilter.class)
                .addFilterBefore(new UploadGuard(), CsrfFilter.class)
                .addFilterBefore(
                        new Dismissal(office, settings.longestSession(), site.clock()), AuthorizationFilter.class);
        if (oidc.localAccounts()) {
            askForPassword(http, office, lockouts, arrival);
        }
        if (oidc.isOn()) {
            new SingleSignOn(oidc, site, office, arrival).addTo(http);
        }
        return http.build();
    }

    private static void askForPassword(HttpSecurity http, Office office, Lockouts lockouts, Arrival arrival) {
        http.authenticationProvider(new PasswordCheck(office, lockouts)).formLogin(form -> form.loginPage(LOGIN)
                .usernameParameter("navn")
                .passwordParameter("adgangskode")
                .successHandler(arrival)
                .failureHandler(Gatekeeping::refuse));
    }

    /// Who logs out here is sent on to the provider, to log out there.
    private static void tell(HeadersConfigurer<HttpSecurity> headers, OidcSettings oidc) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(oidc.isOn() ? POLICY + " " + oidc.origin() : POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginEmbedderPolicy(embedder -> embedder.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /// A path that is no path of ours is not found, whatever is wrong with it. It is refused before headers are
    /// written, so that they are told here.
    @Bean
    RequestRejectedHandler tricks() {
        return (_, response, _) -> {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        };
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(LOGIN + (why instanceof LockedException ? "?vent" : "?fejl"));
    }

    /// A form without its token comes from elsewhere, or from a session that has ended.
    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof MissingCsrfTokenException) {
            response.sendRedirect(LOGIN + "?udloebet");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
