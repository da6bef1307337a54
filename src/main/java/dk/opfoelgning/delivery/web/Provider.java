package dk.opfoelgning.delivery.web;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/// The OpenID provider as it describes itself. It is asked when somebody first logs in, so that the page starts and
/// serves without it, and asked again no sooner than some seconds after it did not answer.
final class Provider implements ClientRegistrationRepository {
    static final String ID = "konto";
    /// Where it sends people back to.
    static final String ANSWER = Gatekeeping.LOGIN + "/" + ID + "/svar";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final String SELF = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final OidcSettings settings;
    private final Clock clock;
    private Optional<ClientRegistration> known = Optional.empty();
    private Instant notBefore = Instant.MIN;

    Provider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Fetches tokens there.
    static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(line())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    /// What it is spoken to over: nobody waits for it long.
    private static ClientHttpRequestFactory line() {
        var line = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        line.setReadTimeout(PATIENCE);
        return line;
    }

    /// @throws NoAnswer if it did not answer, or as another than the settings name
    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        if (known.isEmpty()) {
            known = Optional.of(asked());
        }
        return known.get();
    }

    private ClientRegistration asked() {
        if (clock.instant().isBefore(notBefore)) {
            throw new NoAnswer();
        }
        try {
            return registration(Objects.requireNonNull(RestClient.builder()
                    .requestFactory(line())
                    .build()
                    .get()
                    .uri(settings.issuer().replaceAll("/$", "") + SELF)
                    .retrieve()
                    .body(JSON)));
        } catch (RuntimeException e) {
            notBefore = clock.instant().plus(REST);
            LOG.warn("The OpenID provider did not answer as it must ({})", e.getMessage());
            throw new NoAnswer();
        }
    }

    private ClientRegistration registration(Map<String, Object> self) {
        if (!settings.issuer().equals(self.get("issuer"))) {
            throw new IllegalStateException("it calls itself by another address than opfoelgning.oidc.issuer");
        }
        return ClientRegistrations.fromOidcConfiguration(self)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}" + ANSWER)
                .build();
    }

    /// Where one logs out there too, as far as it has said so.
    synchronized Optional<String> logout() {
        return known.map(registration -> registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(Object::toString);
    }

    static final class NoAnswer extends RuntimeException {}
}
