package dk.opfoelgning.delivery.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who gets in, and what browsers are told to refuse.
@Configuration
@EnableWebSecurity
class Gatekeeping {
    static final String LOGIN = "/log-ind";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=()";
    private static final String[] FOR_ALL = {LOGIN, "/tilgaengelighed", "/dkfds/**", "/side.css"};

    @Bean
    SecurityFilterChain gates(HttpSecurity http, Office office, Site site) {
        return http.authenticationProvider(new PasswordCheck(office, new Lockouts(site.clock())))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(FOR_ALL)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(LOGIN)
                        .usernameParameter("navn")
                        .passwordParameter("adgangskode")
                        .failureHandler(Gatekeeping::refuse))
                .logout(logout -> logout.logoutUrl("/log-ud").logoutSuccessUrl(LOGIN + "?ude"))
                .exceptionHandling(failures -> failures.accessDeniedHandler(Gatekeeping::deny))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES)))
                .addFilterBefore(new UploadGuard(), CsrfFilter.class)
                .addFilterBefore(new Dismissal(office), AuthorizationFilter.class)
                .build();
    }

    /// A path that is no path of ours is not found, whatever is wrong with it.
    @Bean
    RequestRejectedHandler tricks() {
        return (_, response, _) -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
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
