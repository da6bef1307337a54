package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.CprShape;

/// What somebody typed that documents or the log quote.
final class TypedSentence {
    static final int LONGEST = 1_000;

    private TypedSentence() {}

    /// @param what it is, as `en begrundelse`
    /// @return in Danish; blank where nothing is wrong
    static String mistake(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return "Skriv %s med højst 1.000 tegn.".formatted(what);
        }
        return CprShape.isIn(text) ? "Teksten ligner et CPR-nummer et sted. Tag det ud." : "";
    }
}
