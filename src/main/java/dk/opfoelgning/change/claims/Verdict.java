package dk.opfoelgning.change.claims;

import java.util.Locale;

/// What the figures say of a claim.
public enum Verdict {
    AGREES("stemmer"),
    DISAGREES("stemmer ikke"),
    /// No figure, or not one alone, is meant.
    UNCHECKED("ikke kontrolleret");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /// As the contract names it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// In Danish.
    public String word() {
        return word;
    }
}
