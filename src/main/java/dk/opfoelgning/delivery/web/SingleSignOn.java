package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Event;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// The way to the OpenID provider and back. Spring Security checks state, nonce, PKCE, and the token's signature,
/// issuer, audience and time.
final class SingleSignOn {
    static final String OUT = Gatekeeping.LOGIN + "?ude";
    private static final Pattern CODE = Pattern.compile("[A-Za-z_]{1,40}");

    private final OidcSettings settings;
    private final Site site;
    private final Office office;
    private final Provider provider;
    private final Arrival arrival;

    SingleSignOn(OidcSettings settings, Site site, Office office, Arrival arrival) {
        this.settings = settings;
        this.site = site;
        this.office = office;
        this.provider = new Provider(settings, site.clock());
        this.arrival = arrival;
    }

    void addTo(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage(Gatekeeping.LOGIN)
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(new KeepsNothing())
                        .securityContextRepository(new NullSecurityContextRepository())
                        .authorizationEndpoint(there -> there.baseUri(Gatekeeping.LOGIN))
                        .redirectionEndpoint(back -> back.baseUri(Provider.ANSWER))
                        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(Provider.tokens()))
                        .userInfoEndpoint(user -> user.oidcUserService(new Colleagues(settings, site.fileName())))
                        .successHandler(this::letIn)
                        .failureHandler(this::refuse)
                        .withObjectPostProcessor(toldOfNoAnswer()))
                .logout(logout -> logout.logoutSuccessHandler(this::leave));
    }

    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> toldOfNoAnswer() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(SingleSignOn.this::notSent);
                return filter;
            }
        };
    }

    private void notSent(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why.getCause() instanceof Provider.NoAnswer) {
            response.sendRedirect(Gatekeeping.LOGIN + "?tavs");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /// The session holds the person, and of the provider's tokens only the one to log out there with.
    private void letIn(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        var colleague = (Colleague) Objects.requireNonNull(login.getPrincipal());
        var person = colleague.person();
        office.log(person.name(), Event.What.LOGIN, Optional.empty(), "done, with the municipality's account");
        var context = new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(
                person,
                colleague.getIdToken().getTokenValue(),
                AuthorityUtils.createAuthorityList(person.role().name())));
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        arrival.onAuthenticationSuccess(request, response, login);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var code = code(why);
        office.log(
                PasswordCheck.UNKNOWN,
                Event.What.LOGIN,
                Optional.empty(),
                "refused, with the municipality's account: " + code);
        var refusal = Refusal.of(code);
        if (refusal.isPresent()) {
            request.setAttribute(Refusal.class.getName(), refusal.get().sentence());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(Gatekeeping.LOGIN + (code.equals("invalid_token_response") ? "?tavs" : "?konto"));
        }
    }

    /// A code that the provider or a visitor made up is not told.
    private static String code(AuthenticationException why) {
        var code = why instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        return CODE.matcher(code).matches() ? code : "unknown";
    }

    private void leave(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login)
            throws IOException {
        response.sendRedirect(
                login instanceof PreAuthenticatedAuthenticationToken
                        ? provider.logout()
                                .map(there -> farewell(there, request, login))
                                .orElse(OUT)
                        : OUT);
    }

    private static String farewell(String there, HttpServletRequest request, Authentication login) {
        return UriComponentsBuilder.fromUriString(there)
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(
                        login.getCredentials(),
                        ServletUriComponentsBuilder.fromContextPath(request).toUriString() + OUT)
                .toUriString();
    }
}
