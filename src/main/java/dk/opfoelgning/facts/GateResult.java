package dk.opfoelgning.facts;

import java.util.Optional;

/// What a quality gate found in a run, in words.
///
/// @param gate its name, as `sager.samme-fil`
/// @param extract that it asked
/// @param measured blank where nothing was
/// @param limit blank for a gate without one
/// @param sentence why it was not passed, or not asked; blank where it was passed
/// @param note the same for documents; blank unless it was not passed
/// @param fingerprint of the file that was asked, blank without one: what was overruled for it stays so for it alone
public record GateResult(
        String gate,
        String extract,
        String question,
        GateSeverity severity,
        GateVerdict verdict,
        String measured,
        String limit,
        String sentence,
        String note,
        String fingerprint,
        Optional<Overruling> overruling) {

    /// Whether nothing may be published.
    public boolean stops() {
        return isTripped(GateSeverity.STOP) && overruling.isEmpty();
    }

    /// Whether documents and the operator are told.
    public boolean warns() {
        return isTripped(GateSeverity.WARN) || isTripped(GateSeverity.STOP);
    }

    public boolean isTripped(GateSeverity wanted) {
        return verdict == GateVerdict.TRIPPED && severity == wanted;
    }

    /// The same let pass.
    public GateResult overruled(Overruling by) {
        return new GateResult(
                gate,
                extract,
                question,
                severity,
                verdict,
                measured,
                limit,
                sentence,
                note,
                fingerprint,
                Optional.of(by));
    }
}
