package dk.opfoelgning.facts;

/// That a follow-up takes the place of one that was approved.
///
/// @param number from 1 in the order of the period's corrections
/// @param reason why, in Danish, as the documents say it
public record Correction(int number, String reason) {
    public Correction {
        if (number < 1 || reason.isBlank()) {
            throw new IllegalArgumentException("a correction is numbered from 1 and has a reason");
        }
    }
}
