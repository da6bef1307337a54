package dk.opfoelgning.delivery.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/// Why somebody whom the provider knows is not let in, and the sentence that says so.
enum Refusal {
    NO_ROLE(
            "Din konto i kommunen har ikke adgang til opfølgningen. Den, der driver programmet, kan give den en rolle."),
    SEVERAL_ROLES(
            "Din konto i kommunen har flere roller i opfølgningen, og den må kun have én. Den, der driver programmet, kan tage de andre fra den."),
    NO_CENTER(
            "Din konto i kommunen siger ikke, hvilket center du leder. Den, der driver programmet, kan skrive det på den."),
    NO_NAME(
            "Din konto i kommunen har ikke et navn, der må stå i loggen. Den, der driver programmet, kan vælge et andet.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /// In Danish.
    String sentence() {
        return sentence;
    }

    OAuth2AuthenticationException exception() {
        return new OAuth2AuthenticationException(name());
    }

    static Optional<Refusal> of(String code) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.name().equals(code))
                .findFirst();
    }
}
