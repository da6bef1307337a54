package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Logging in with accounts of an OpenID provider (`opfoelgning.oidc.*`).
///
/// @param issuer the provider's address, as its tokens name it; blank for none
/// @param clientSecret belongs in the environment, as `OPFOELGNING_OIDC_CLIENT_SECRET`
/// @param roleClaim of the token that holds one value or several
/// @param nameClaim what somebody is called here, and in the log
/// @param centerClaim the centre of a `leder`, as extracts have it; blank where no `leder` comes from there
/// @param roles what each value of the role claim means
/// @param localAccounts whether those of `user add` may log in as well
@ConfigurationProperties("opfoelgning.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("roles") String roleClaim,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("") String centerClaim,
        @DefaultValue Map<String, Role> roles,
        @DefaultValue("true") boolean localAccounts) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /// @throws IllegalArgumentException if nobody could log in, or a token would travel in the clear
    OidcSettings {
        if (issuer.isBlank()) {
            require(
                    localAccounts,
                    "opfoelgning.oidc.local-accounts is false, but no issuer is named: nobody could log in");
        } else {
            require(isSafe(issuer), "opfoelgning.oidc.issuer must begin with https://");
            require(!clientId.isBlank(), "opfoelgning.oidc.client-id is missing");
            require(
                    !clientSecret.isBlank(),
                    "the client's secret is missing; give it in OPFOELGNING_OIDC_CLIENT_SECRET");
            require(!roles.isEmpty(), "opfoelgning.oidc.roles says of no value of the claim which role it means");
        }
    }

    private static void require(boolean right, String mistake) {
        if (!right) {
            throw new IllegalArgumentException(mistake);
        }
    }

    private static boolean isSafe(String address) {
        var uri = URI.create(address);
        return "https".equals(uri.getScheme()) || LOOPBACK.contains(String.valueOf(uri.getHost()));
    }

    boolean isOn() {
        return !issuer.isBlank();
    }

    /// Scheme, host and port of the provider.
    String origin() {
        var uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
