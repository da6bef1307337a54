package dk.opfoelgning.report;

import dk.opfoelgning.facts.Period;

/// A source as templates see it.
///
/// @param fil its path in the input folder
/// @param aeldre whether it lay in an earlier period's folder, for lack of a newer one
/// @param maaned of the folder it lay in, as `marts 2026`; blank for a file of the whole input folder
public record OriginView(String fil, boolean aeldre, String maaned) {

    static OriginView of(Origin source, Period now) {
        return new OriginView(
                source.path(),
                source.period().filter(period -> !period.equals(now)).isPresent(),
                source.period().map(Danish::period).orElse(""));
    }
}
