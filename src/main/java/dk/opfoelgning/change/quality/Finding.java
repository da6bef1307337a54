package dk.opfoelgning.change.quality;

import java.util.Map;
import java.util.Optional;

/// What a gate found.
///
/// @param measured empty where there was nothing to ask of, which `why` says in Danish
/// @param words what else sentences may tell, by placeholder
public record Finding(boolean trips, Optional<Value> measured, Map<String, Value> words, String why) {

    static Finding of(boolean trips, Value measured, Map<String, Value> words) {
        return new Finding(trips, Optional.of(measured), words, "");
    }

    static Finding notAsked(String why) {
        return new Finding(false, Optional.empty(), Map.of(), why);
    }

    /// Of a gate that nobody wants to be asked.
    public static Finding switchedOff() {
        return notAsked("kontrollen er slået fra");
    }

    /// @param wrong how many numbers in texts disagree
    /// @param unchecked how many fit no figure, or not one alone
    /// @param told each with its place, what it claims and what the figure is
    /// @param places the same without numbers
    public static Finding ofTexts(int wrong, int unchecked, String told, String places) {
        return of(
                wrong > 0,
                new Value.Words("%d tal stemmer ikke; %d er ikke kontrolleret".formatted(wrong, unchecked)),
                Map.of("steder", new Value.Words(told), "sted", new Value.Words(places)));
    }

    /// Of a gate that the validation asked while it read.
    static Finding validated() {
        return of(false, new Value.Words("ja"), Map.of());
    }
}
