package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Passage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The unit of a table's bare numbers: what the column's head names, else the row's, else the caption.
final class HeadUnits {
    /// A cell that is one number, perhaps with a unit; numbers within words have none of the table's.
    private static final Pattern ONE_NUMBER = Pattern.compile("[+−–-]?\\s?[\\d.,]+\\s*\\S{0,12}");

    private HeadUnits() {}

    static ClaimUnit of(Passage passage) {
        if (!passage.isCell() || !ONE_NUMBER.matcher(passage.text()).matches()) {
            return ClaimUnit.NONE;
        }
        var row = passage.beside().stream().limit(1);
        var columns = passage.beside().stream().skip(1).toList().reversed().stream();
        boolean isWhole = passage.text().indexOf(',') < 0;
        return Stream.of(columns, row, last(passage.above()))
                .flatMap(heads -> heads.map(ClaimUnit::ofHead))
                .filter(unit -> unit != ClaimUnit.NONE && (isWhole || !unit.isCount()))
                .findFirst()
                .orElse(ClaimUnit.NONE);
    }

    private static Stream<String> last(List<String> above) {
        return above.isEmpty() ? Stream.of() : Stream.of(above.getLast());
    }
}
