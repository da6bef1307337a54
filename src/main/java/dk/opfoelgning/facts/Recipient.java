package dk.opfoelgning.facts;

import java.util.List;
import java.util.Locale;

/// A row of `modtagere`: who is mailed what.
///
/// @param email the address as written
/// @param center the centre that it is about, blank for all
/// @param documents names of documents without ending, or the beginning of such names up to a hyphen
/// @param internal whether internal documents may be attached
public record Recipient(String name, String email, Role role, String center, List<String> documents, boolean internal) {

    public Recipient {
        documents = List.copyOf(documents);
    }

    /// What tells one from another: a person may get mail in two roles or of two centres.
    public String key() {
        return String.join("|", email.toLowerCase(Locale.ROOT), role.code(), center);
    }

    /// Whether a document is asked for: `budgetopfoelgning` means that of every appropriation area.
    ///
    /// @param document its name without ending
    public boolean wants(String document) {
        return documents.stream().anyMatch(wanted -> document.equals(wanted) || document.startsWith(wanted + "-"));
    }
}
