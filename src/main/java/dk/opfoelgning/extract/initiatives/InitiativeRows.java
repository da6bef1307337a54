package dk.opfoelgning.extract.initiatives;

import static dk.opfoelgning.extract.initiatives.InitiativeColumn.NUMBER;
import static dk.opfoelgning.extract.initiatives.InitiativeColumn.PLAN;
import static dk.opfoelgning.extract.initiatives.InitiativeColumn.STATUS;
import static dk.opfoelgning.extract.initiatives.InitiativeColumn.STATUS_AS_OF;
import static dk.opfoelgning.extract.initiatives.InitiativeColumn.STATUS_TEXT;
import static dk.opfoelgning.extract.initiatives.InitiativeColumn.TITLE;

import dk.opfoelgning.extract.Repeats;
import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.Initiative;
import org.jspecify.annotations.Nullable;

/// Reads initiatives; a number stands once in a plan.
final class InitiativeRows implements RowReader<Initiative> {
    private record Key(String plan, String number) {}

    private final Repeats<Key> keys = new Repeats<>();

    @Override
    public @Nullable Initiative read(Row row) {
        var plan = row.requiredText(PLAN);
        var number = row.requiredText(NUMBER);
        var title = row.requiredText(TITLE);
        var statusAsOf = row.date(STATUS_AS_OF);
        var status = row.requiredText(STATUS);
        var statusText = row.text(STATUS_TEXT);
        if (!plan.isEmpty() && !number.isEmpty()) {
            reportRepeat(row, new Key(plan, number));
        }
        if (!row.isSound() || statusAsOf == null) {
            return null;
        }
        return new Initiative(plan, number, title, statusAsOf, status, statusText);
    }

    private void reportRepeat(Row row, Key key) {
        keys.earlier(key, row.line())
                .ifPresent(line -> row.report(
                        NUMBER,
                        Rule.DUPLICATE,
                        "samme plan og nummer står i linje " + line + "; slet den ene af linjerne."));
    }
}
