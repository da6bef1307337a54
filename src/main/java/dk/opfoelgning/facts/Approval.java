package dk.opfoelgning.facts;

import java.time.Instant;

/// That a follow-up is what the committee sees, from when on it is no longer changed.
///
/// @param by who approved it
/// @param hash of the manifest, which holds those of all documents: SHA-256 in hexadecimal
public record Approval(String by, Instant at, String hash) {}
