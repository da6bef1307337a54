package dk.opfoelgning.change;

import dk.opfoelgning.facts.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cases behind the figures, one by one, as one document tells them. Only they are in memory, no other rows.
public final class CaseRows {
    /// The dearest first: an order that tells nothing of the pseudonyms.
    private static final Comparator<CaseRow> ORDER = Comparator.comparing(
                    (CaseRow row) -> row.after().orElse(Money.ZERO))
            .thenComparing(row -> row.before().orElse(Money.ZERO))
            .reversed()
            .thenComparing(CaseRow::citizen);

    private final List<CaseRow> rows;
    private final ShortNames names;

    private CaseRows(List<CaseRow> rows, ShortNames names) {
        this.rows = rows;
        this.names = names;
    }

    /// @param then the earlier follow-up to compare with, empty when there is none
    /// @param document that shows them; another one calls the same citizens otherwise
    public static CaseRows of(CaseExtract now, Optional<CaseExtract> then, String document) {
        Iterator<CitizenYear> citizensThen = then.map(CaseExtract::citizens).orElse(Collections.emptyIterator());
        var key = new ShortNames.Key(document, now.period());
        var rows = new ArrayList<CaseRow>();
        new CitizenPairs(citizensThen, now.citizens()).forEachRemaining(pair -> {
            add(pair, key);
            CaseRow.of(pair, then.isPresent()).ifPresent(rows::add);
        });
        return new CaseRows(rows, key.names(rows.stream().map(CaseRow::citizen).toList()));
    }

    private static void add(CitizenPairs.Pair pair, ShortNames.Key key) {
        Stream.of(Optional.ofNullable(pair.then()), Optional.ofNullable(pair.now()))
                .flatMap(Optional::stream)
                .flatMap(citizen -> citizen.placements().stream())
                .forEach(placement -> {
                    key.add(placement.citizen());
                    key.add(placement.id());
                    key.add(Long.toString(placement.yearlyAmount().oere()));
                });
    }

    /// The dearest first, each with the citizen's short name.
    public Stream<CaseRow> shortened() {
        return rows.stream().map(row -> row.named(names.of(row.citizen()))).sorted(ORDER);
    }

    /// The pseudonym behind a short name.
    public Optional<String> pseudonym(String name) {
        return rows.stream()
                .map(CaseRow::citizen)
                .filter(citizen -> names.of(citizen).equals(name))
                .findFirst();
    }
}
