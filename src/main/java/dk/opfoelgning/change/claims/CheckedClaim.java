package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Figure;
import java.util.Optional;

/// @param figure that the claim is compared with; none where it is unchecked
/// @param kind how that figure's sign is told
/// @param inProse whether it stands in a sentence, and not in a table or at a chart's axis
public record CheckedClaim(Claim claim, Optional<Figure> figure, Kind kind, Verdict verdict, boolean inProse) {}
