package dk.opfoelgning.facts;

import java.util.Optional;

/// A quality gate: what is asked of an extract in every run, as `kvalitet.yml` declares it. Sentences are Danish and
/// have placeholders for what was measured (`{maalt}`); they tell counts, sums, months and names of centres, never a
/// citizen's value.
///
/// @param extract its name, as `sager`
/// @param title what sentences call the extract
/// @param limit empty for a check without one
/// @param question as the quality page asks it
/// @param sentence for who runs the job, when the gate is not passed
/// @param note the same for documents, some of which are public: without small numbers
public record Gate(
        String extract,
        String title,
        GateCheck check,
        GateSeverity severity,
        Optional<GateLimit> limit,
        String question,
        String sentence,
        String note) {

    /// As it is overruled by: `sager.samme-fil`.
    public String name() {
        return extract + "." + check.code();
    }
}
