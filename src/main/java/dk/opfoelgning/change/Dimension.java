package dk.opfoelgning.change;

import dk.opfoelgning.facts.Placement;
import java.util.List;
import java.util.function.Function;

/// What high-cost cases are told apart by.
///
/// @param id part of its figures' ids
/// @param name of a placement's group, blank where the extract does not tell
record Dimension(String id, Function<Placement, String> name) {
    /// Where the extract does not tell.
    private static final String UNKNOWN = "Ikke oplyst";

    static final Dimension CENTER = new Dimension("by_center", Placement::center);

    static List<Dimension> besidesCenter(Ownership ownership) {
        return List.of(
                new Dimension("by_paragraph", Placement::paragraph),
                new Dimension("by_provider_type", Placement::providerType),
                new Dimension("by_ownership", ownership::of));
    }

    String group(Placement placement) {
        var own = name.apply(placement);
        return own.isBlank() ? UNKNOWN : own;
    }

    /// The id of one of its figures.
    String figure(String measure) {
        return "high_cost." + id + "." + measure;
    }
}
