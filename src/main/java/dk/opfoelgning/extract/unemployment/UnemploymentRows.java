package dk.opfoelgning.extract.unemployment;

import static dk.opfoelgning.extract.unemployment.UnemploymentColumn.*;

import dk.opfoelgning.extract.FileProblems;
import dk.opfoelgning.extract.Repeats;
import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unemployment;
import dk.opfoelgning.facts.UnemploymentMeasure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads AUS08; the own municipality's newest month has to be there.
final class UnemploymentRows implements RowReader<Unemployment> {
    private static final String MISSING = "..";
    private static final String NEGATIVE = "tallet er negativt; hent udtrækket igen fra Statistikbanken.";
    private static final String WRONG_PERIOD =
            "måneden ligger efter mappens periode; læg filen i den rigtige mappe, eller hent et nyt udtræk.";
    private static final String UNREADABLE_MONTH = "måneden kan ikke læses; skriv den som 2026M04.";
    private static final String UNKNOWN_AREA = "området kendes ikke; skriv Statistikbankens kode eller navn (AUS08).";
    private static final String LOST_ZEROS = "områdekoden kendes ikke og har nok mistet sine foranstillede nuller;"
            + " skriv den med to eller tre cifre som i Statistikbanken.";
    private static final String UNKNOWN_MEASURE =
            "sæsonkorrigeringen kendes ikke; skriv Statistikbankens kode eller navn (AUS08).";

    /// What a figure is about.
    private record Key(String area, UnemploymentMeasure measure, Period month) {}

    private final Period period;
    private final AreaCodes areas;
    private final OwnMunicipality own;
    private final Repeats<Key> keys = new Repeats<>();

    UnemploymentRows(Surroundings surroundings) {
        period = surroundings.period();
        areas = AreaCodes.with(surroundings.areas());
        own = new OwnMunicipality(surroundings.areas().ownMunicipality());
    }

    @Override
    public @Nullable Unemployment read(Row row) {
        var area = area(row);
        var measure = measure(row);
        var month = month(row);
        var value = value(row);
        if (area != null && month != null) {
            own.see(area, month);
        }
        if (area != null && measure != null && month != null) {
            reportRepeat(row, new Key(area, measure, month));
        }
        if (!row.isSound() || area == null || measure == null || month == null) {
            return null;
        }
        return new Unemployment(area, measure, month, value);
    }

    private @Nullable String area(Row row) {
        var text = row.requiredText(AREA);
        var code = row.isNumber(AREA) ? areas.codeOfNumber(text) : areas.code(text);
        if (code.isEmpty() && !text.isEmpty()) {
            boolean hasLostZeros = areas.codeOfNumber(text).isPresent();
            row.report(AREA, Rule.UNKNOWN_CODE, hasLostZeros ? LOST_ZEROS : UNKNOWN_AREA);
        }
        return code.orElse(null);
    }

    private static @Nullable UnemploymentMeasure measure(Row row) {
        var text = row.requiredText(MEASURE);
        var measure = Measures.of(text);
        if (measure.isEmpty() && !text.isEmpty()) {
            row.report(MEASURE, Rule.UNKNOWN_CODE, UNKNOWN_MEASURE);
        }
        return measure.orElse(null);
    }

    private @Nullable Period month(Row row) {
        var text = row.requiredText(MONTH);
        var month = StatisticsMonth.parse(text);
        if (month.isEmpty() && !text.isEmpty()) {
            row.report(MONTH, Rule.UNREADABLE_PERIOD, UNREADABLE_MONTH);
        }
        if (month.isPresent() && month.get().compareTo(period) > 0) {
            row.report(MONTH, Rule.WRONG_PERIOD, WRONG_PERIOD);
            return null;
        }
        return month.orElse(null);
    }

    private static @Nullable BigDecimal value(Row row) {
        var value = row.text(VALUE).equals(MISSING) ? null : row.decimal(VALUE);
        if (value != null && value.signum() < 0) {
            row.report(VALUE, Rule.OUT_OF_RANGE, NEGATIVE);
        }
        return value;
    }

    private void reportRepeat(Row row, Key key) {
        keys.earlier(key, row.line())
                .ifPresent(line -> row.report(
                        AREA,
                        Rule.DUPLICATE,
                        "samme område, opgørelse og måned står i linje " + line + "; slet den ene af linjerne."));
    }

    @Override
    public void finish(FileProblems problems) {
        own.check(problems);
    }
}
