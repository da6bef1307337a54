package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Who somebody is here, by the claims of a token that was found good.
final class Colleagues implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcSettings settings;
    private final UnaryOperator<String> fileName;

    /// @param fileName what a centre is called in file names
    Colleagues(OidcSettings settings, UnaryOperator<String> fileName) {
        this.settings = settings;
        this.fileName = fileName;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var role = role(token);
        return new Colleague(Person.of(new Account(name(token), role, center(role, token), ""), fileName), token);
    }

    /// Exactly one: roles do not lie within one another, and no two of them may meet in one person unseen.
    private Role role(OidcIdToken token) {
        var roles = values(token, settings.roleClaim()).stream()
                .filter(settings.roles()::containsKey)
                .map(settings.roles()::get)
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            throw Refusal.NO_ROLE.exception();
        }
        return only(roles).orElseThrow(Refusal.SEVERAL_ROLES::exception);
    }

    private static <T> Optional<T> only(Set<T> some) {
        return some.size() == 1 ? some.stream().findFirst() : Optional.empty();
    }

    private String name(OidcIdToken token) {
        return only(values(token, settings.nameClaim()))
                .filter(Account::isName)
                .orElseThrow(Refusal.NO_NAME::exception);
    }

    private Optional<String> center(Role role, OidcIdToken token) {
        if (role != Role.LEDER) {
            return Optional.empty();
        }
        var center = only(values(token, settings.centerClaim())).filter(name -> !name.isBlank());
        return Optional.of(center.orElseThrow(Refusal.NO_CENTER::exception));
    }

    private static Set<String> values(OidcIdToken token, String claim) {
        var value = claim.isEmpty() ? null : token.getClaims().get(claim);
        var several = value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
        return several.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }
}
