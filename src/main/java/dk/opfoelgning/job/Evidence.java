package dk.opfoelgning.job;

import dk.opfoelgning.change.CaseMeasures;
import dk.opfoelgning.change.quality.ControlledMoney;
import dk.opfoelgning.change.quality.ExtractFacts;
import dk.opfoelgning.change.quality.ExtractFacts.Before;
import dk.opfoelgning.change.quality.ExtractFacts.Sums;
import dk.opfoelgning.extract.control.ControlExtract;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.ControlTotal;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unemployment;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.StoredExtract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what quality gates want to know of an extract; the case rows are not read again for it.
@Component
final class Evidence {
    private final Extracts extracts;
    private final InputSelection selection;

    Evidence(Extracts extracts, InputSelection selection) {
        this.extracts = extracts;
        this.selection = selection;
    }

    /// @param extract one of those that the comparison was made of, of a period's folder
    ExtractFacts of(StoredExtract extract, Comparison comparison) {
        var rows = smallRows(extract);
        var measures = Optional.of(comparison.measures()).filter(_ -> isCases(extract));
        return new ExtractFacts(
                comparison.followUp().period(),
                extract.period().orElseThrow(),
                new Sums(
                        measures.map(CaseMeasures::rows).orElseGet(extract::rows),
                        measures.map(CaseMeasures::total).or(() -> ControlledMoney.sum(rows)),
                        measures.map(CaseMeasures::centers).orElseGet(() -> centers(rows))),
                before(extract, comparison),
                extracts.sameBefore(extract).flatMap(StoredExtract::period),
                measures.isPresent() ? extracts.casesAsOf(extract) : asOf(rows),
                newestMonth(rows),
                control(extract, comparison),
                measures.map(CaseMeasures::rows)
                        .filter(kept -> kept < extract.rows())
                        .isEmpty(),
                measures);
    }

    private static boolean isCases(StoredExtract extract) {
        return extract.kind().equals(Source.CASES.name());
    }

    /// None of the cases, which were measured already.
    private List<?> smallRows(StoredExtract extract) {
        return Source.OF_PERIOD.stream()
                .filter(source -> source != Source.CASES && source.name().equals(extract.kind()))
                .<List<?>>map(source -> extracts.rows(source.table(), extract))
                .findFirst()
                .orElse(List.of());
    }

    private Optional<Before> before(StoredExtract extract, Comparison comparison) {
        return last(extract, comparison)
                .flatMap(last -> last.period().map(period -> new Before(period, sums(last, comparison))));
    }

    /// What the follow-up is compared with; of what is not compared, what the one before it had.
    private Optional<StoredExtract> last(StoredExtract extract, Comparison comparison) {
        var before = comparison.inputs().before().get(extract.kind());
        return before != null
                ? Optional.of(before).filter(cases -> !isCases(cases) || !cases.rowsDeleted())
                : comparison
                        .followUp()
                        .baseline()
                        .map(selection::earlier)
                        .flatMap(earlier -> Optional.ofNullable(earlier.get(extract.kind())))
                        .filter(last -> !last.kind().equals(Source.BUDGET.name()) && !isCases(last));
    }

    private Sums sums(StoredExtract last, Comparison comparison) {
        if (isCases(last)) {
            var measures = comparison.measures();
            return new Sums(measures.rowsThen(), Optional.of(measures.totalThen()), measures.centersThen());
        }
        var rows = smallRows(last);
        return new Sums(last.rows(), ControlledMoney.sum(rows), centers(rows));
    }

    private static Set<String> centers(List<?> rows) {
        var centers = new TreeSet<String>();
        of(BudgetLine.class, rows).map(BudgetLine::center).forEach(centers::add);
        return centers;
    }

    private static Optional<LocalDate> asOf(List<?> rows) {
        return of(BudgetLine.class, rows).map(BudgetLine::asOf).max(LocalDate::compareTo);
    }

    private static Optional<Period> newestMonth(List<?> rows) {
        return of(Unemployment.class, rows)
                .filter(row -> row.value() != null)
                .map(Unemployment::month)
                .max(Period::compareTo);
    }

    private static <T> Stream<T> of(Class<T> kind, List<?> rows) {
        return rows.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// Only the file that came along: it is of the same folder.
    Optional<StoredExtract> controlOf(StoredExtract extract, Comparison comparison) {
        return Optional.ofNullable(comparison.sources().get(ControlExtract.nameOf(extract.kind())))
                .filter(control -> control.period().equals(extract.period()));
    }

    private Optional<ControlTotal> control(StoredExtract extract, Comparison comparison) {
        return controlOf(extract, comparison).flatMap(control -> Source.CONTROLS.stream()
                .filter(source -> source.name().equals(control.kind()))
                .flatMap(source -> extracts.rows(source.table(), control).stream())
                .findFirst());
    }
}
