package dk.opfoelgning.cli;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/// A real OpenID provider, Spring's, with people whose tokens hold what a test says, true or forged. Everybody has the
/// password [#PASSWORD]. Its host is another site than the page's.
final class OpenIdProvider implements AutoCloseable {
    static final String PASSWORD = "hos-udbyderen";
    static final String CLIENT = "opfoelgning";
    static final String SECRET = "kun-til-proeven";
    /// A claim that has the token signed by another key of the same name.
    static final String FORGED = "forged";

    private static final Map<String, Map<String, Object>> CLAIMS = new ConcurrentHashMap<>();
    private static volatile String page = "";

    private final int port = freePort();
    private ConfigurableApplicationContext parts;

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    /// Settings of a page whose people it knows, as the environment has them.
    Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "opfoelgning.oidc.issuer", issuer(),
                "opfoelgning.oidc.client-id", CLIENT,
                "opfoelgning.oidc.client-secret", SECRET,
                "opfoelgning.oidc.center-claim", "center",
                "opfoelgning.oidc.roles.Opfoelgning.Sekretariat", "sekretariat",
                "opfoelgning.oidc.roles.Opfoelgning.Leder", "leder",
                "opfoelgning.oidc.roles.Opfoelgning.Controller", "controller"));
    }

    /// What the token of somebody of this name holds beside, or in place of, what the provider puts there.
    OpenIdProvider knows(String name, Map<String, Object> claims) {
        CLAIMS.put(name, claims);
        return this;
    }

    /// @param address of the page that people are sent back to
    void start(String address) {
        page = address;
        parts = new SpringApplicationBuilder(Parts.class)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .registerShutdownHook(false)
                .run(
                        "--spring.config.name=no-settings",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--server.servlet.session.cookie.name=udbyder",
                        "--logging.level.root=off");
    }

    @Override
    public void close() {
        if (parts != null) {
            parts.close();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Parts {
        private static final RSAKey OWN = key();
        private static final RSAKey FORGERS = key();

        private static RSAKey key() {
            try {
                var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
                return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                        .privateKey(pair.getPrivate())
                        .keyID("noegle")
                        .build();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        AuthorizationServerSettings addresses() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        UserDetailsService people() {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .authorities(List.of())
                    .build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // A better hash of its secret is of no use here
                }

                @Override
                public RegisteredClient findById(String id) {
                    return client();
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return id.equals(CLIENT) ? client() : null;
                }
            };
        }

        private static RegisteredClient client() {
            return RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(page + "/log-ind/konto/svar")
                    .postLogoutRedirectUri(page + "/log-ind?ude")
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
        }

        @Bean
        JWKSource<SecurityContext> keys() {
            return new ImmutableJWKSet<>(new JWKSet(OWN));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        JwtEncoder encoder() {
            var own = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(OWN)));
            var forgers = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(FORGERS)));
            return parameters ->
                    parameters.getClaims().hasClaim(FORGED) ? forgers.encode(parameters) : own.encode(parameters);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> {
                if (context.getTokenType().getValue().equals("id_token")) {
                    CLAIMS.getOrDefault(context.getPrincipal().getName(), Map.of())
                            .forEach((claim, value) -> put(context.getClaims(), claim, value));
                }
            };
        }

        /// A number of minutes is a moment from now.
        private static void put(JwtClaimsSet.Builder token, String claim, Object value) {
            token.claim(
                    claim, value instanceof Integer minutes ? Instant.now().plus(Duration.ofMinutes(minutes)) : value);
        }
    }
}
