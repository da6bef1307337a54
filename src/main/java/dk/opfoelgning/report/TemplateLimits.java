package dk.opfoelgning.report;

import java.time.Duration;

/// How long a template may take and how much it may write, so that one that loops forever is told and not waited for.
///
/// @param characters of the document, at most
public record TemplateLimits(Duration time, long characters) {
    /// Far more than a document of hundreds of pages needs.
    public static TemplateLimits standard() {
        return new TemplateLimits(Duration.ofSeconds(20), 50_000_000);
    }
}
