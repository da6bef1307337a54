package dk.opfoelgning.facts;

import java.time.Instant;

/// Who let pass what a gate had stopped, when, and why.
public record Overruling(String by, Instant at, String reason) {}
