package dk.opfoelgning.job;

import dk.opfoelgning.change.CaseExtract;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.RefundLimit;
import dk.opfoelgning.facts.RefundLimits;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.StoredExtract;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A follow-up's case rows beside those of the follow-up that it is compared with, as they leave the database.
@Component
final class CaseStreams {
    private final Extracts extracts;

    CaseStreams(Extracts extracts) {
        this.extracts = extracts;
    }

    /// Whether rows were there and are deleted after their time.
    static boolean areDeleted(Optional<StoredExtract> cases) {
        return cases.filter(StoredExtract::rowsDeleted).isPresent();
    }

    /// What is made of the rows while they are read; empty without cases.
    ///
    /// @throws NoSuchFollowUp if a year has no refund limits
    <R> Optional<R> read(FollowUp followUp, Inputs inputs, BiFunction<CaseExtract, Optional<CaseExtract>, R> work) {
        return inputs.own(Source.CASES).filter(now -> !now.rowsDeleted()).map(now -> read(followUp, now, inputs, work));
    }

    private <R> R read(
            FollowUp followUp,
            StoredExtract now,
            Inputs inputs,
            BiFunction<CaseExtract, Optional<CaseExtract>, R> work) {
        var then = inputs.before(Source.CASES).filter(cases -> !cases.rowsDeleted());
        var limits = Source.LIMITS.rows(extracts, inputs.own());
        var limitsThen = Source.LIMITS.rows(extracts, inputs.before());
        try (var rowsNow = extracts.stream(Source.CASES.table(), now);
                var rowsThen = then.map(extract -> extracts.stream(Source.CASES.table(), extract))
                        .orElse(Stream.empty())) {
            return work.apply(
                    cases(followUp.period(), rowsNow, limits),
                    then.map(_ -> cases(followUp.baseline().orElseThrow(), rowsThen, limitsThen)));
        }
    }

    private static CaseExtract cases(Period period, Stream<Placement> rows, List<RefundLimit> limits) {
        var ofYear = RefundLimits.ofYear(period.year(), limits).orElseThrow(() -> NoSuchFollowUp.withoutLimits(period));
        return new CaseExtract(period, ofYear, rows.iterator());
    }
}
