package dk.opfoelgning.delivery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Who may ask how the program does: health is for all, for it tells nothing else; metrics are for who has the token,
/// and without one for this machine alone.
@Configuration
class WatchGate {
    static final String ALL = "/actuator/**";
    private static final int SHORTEST_TOKEN = 16;
    private static final String BEARER = "Bearer ";
    private static final List<String> OF_PROXIES = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final String token;

    /// @param token blank where only this machine may ask; belongs in the environment, as `OPFOELGNING_METRICS_TOKEN`
    /// @throws IllegalArgumentException if it is too short to keep anybody out
    WatchGate(@Value("${opfoelgning.metrics-token:}") String token) {
        if (!token.isBlank() && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "OPFOELGNING_METRICS_TOKEN must have at least %d characters".formatted(SHORTEST_TOKEN));
        }
        this.token = token;
    }

    /// Without a session, and without forms that could be forged.
    @Bean
    @Order(0)
    SecurityFilterChain watching(HttpSecurity http) {
        return http.securityMatcher(ALL)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    boolean hasToken() {
        return !token.isBlank();
    }

    boolean letsIn(HttpServletRequest request) {
        return hasToken() ? bringsToken(request) : isOfThisMachine(request);
    }

    private boolean bringsToken(HttpServletRequest request) {
        var brought = request.getHeader(HttpHeaders.AUTHORIZATION);
        return brought != null && MessageDigest.isEqual(bytes(BEARER + token), bytes(brought));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A proxy on this machine asks for somebody else.
    private static boolean isOfThisMachine(HttpServletRequest request) {
        try {
            return OF_PROXIES.stream().allMatch(header -> request.getHeader(header) == null)
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
