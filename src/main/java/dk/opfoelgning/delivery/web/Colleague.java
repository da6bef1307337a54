package dk.opfoelgning.delivery.web;

import java.util.List;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/// Somebody whom the provider vouches for, until the session holds the [Person] alone.
final class Colleague extends DefaultOidcUser {
    private final transient Person person;

    Colleague(Person person, OidcIdToken token) {
        super(List.of(), token);
        this.person = person;
    }

    Person person() {
        return person;
    }
}
