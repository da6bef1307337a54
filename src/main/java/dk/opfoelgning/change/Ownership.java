package dk.opfoelgning.change;

import dk.opfoelgning.facts.Placement;
import java.util.Collection;

/// Ejerforhold: who owns the offer that a citizen is placed in, by what `leverandoertype` calls it, in whatever case.
///
/// @param ownTypes provider types that are the municipality's own offers
/// @param privateTypes provider types that are private offers; all others are other public authorities'
public record Ownership(Collection<String> ownTypes, Collection<String> privateTypes) {

    boolean isOwn(Placement placement) {
        return isOneOf(ownTypes, placement);
    }

    /// As documents call it, blank where the extract does not tell.
    String of(Placement placement) {
        if (isOwn(placement)) {
            return "Egne tilbud";
        }
        if (isOneOf(privateTypes, placement)) {
            return "Private";
        }
        return placement.providerType().isBlank() ? "" : "Andre offentlige";
    }

    private static boolean isOneOf(Collection<String> types, Placement placement) {
        return types.stream().anyMatch(placement.providerType()::equalsIgnoreCase);
    }
}
