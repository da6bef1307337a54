package dk.opfoelgning.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A column of a declared extract.
///
/// @param name its heading in the file, and the end of its figures' ids
/// @param title its heading in documents
/// @param allowed the only values that it may have; empty for all
/// @param style how its numbers are printed
public record DeclaredColumn(
        String name,
        String title,
        Type type,
        Set<Trait> traits,
        List<String> allowed,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        FigureStyle style) {

    public enum Type {
        TEXT("tekst", Optional.empty()),
        WHOLE_NUMBER("heltal", Optional.of(Unit.COUNT)),
        NUMBER("tal", Optional.of(Unit.NUMBER)),
        AMOUNT("beloeb", Optional.of(Unit.KRONER)),
        /// One column a year; the headings are years.
        AMOUNT_BY_YEAR("beloeb-pr-aar", Optional.of(Unit.KRONER)),
        PERCENT("procent", Optional.of(Unit.PERCENT)),
        DATE("dato", Optional.empty()),
        PERIOD("periode", Optional.empty()),
        YES_OR_NO("ja/nej", Optional.empty()),
        CHOICE("valg", Optional.empty());

        private final String code;
        private final Optional<Unit> unit;

        Type(String code, Optional<Unit> unit) {
            this.code = code;
            this.unit = unit;
        }

        /// As in `report.yml`.
        public String code() {
            return code;
        }

        /// What its numbers count; empty for texts, days and choices.
        public Optional<Unit> unit() {
            return unit;
        }

        public boolean isNumber() {
            return unit.isPresent();
        }

        /// Whether it says which year a row belongs to.
        public boolean isTime() {
            return this == DATE || this == PERIOD;
        }
    }

    public enum Trait {
        /// With the other keys it tells the rows apart.
        KEY,
        /// May not be blank.
        REQUIRED,
        /// Its change since the last follow-up is told for each row.
        CHANGE
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public boolean isByYear() {
        return type == Type.AMOUNT_BY_YEAR;
    }
}
