package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Figure;
import java.util.Optional;

/// @param figure that the claim is compared with; none where it is unchecked
public record CheckedClaim(Claim claim, Optional<Figure> figure, Verdict verdict) {
    static CheckedClaim unchecked(Claim claim) {
        return new CheckedClaim(claim, Optional.empty(), Verdict.UNCHECKED);
    }
}
