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
import java.util.Map;
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

    /// The case rows of exactly this period, as long as they are kept.
    Optional<StoredExtract> of(Optional<Period> period) {
        return accepted(period).filter(extract -> !extract.rowsDeleted());
    }

    /// Whether the period's rows were there and are deleted after their time.
    boolean areDeleted(Optional<Period> period) {
        return accepted(period).filter(StoredExtract::rowsDeleted).isPresent();
    }

    private Optional<StoredExtract> accepted(Optional<Period> period) {
        return period.flatMap(known -> extracts.accepted(Source.CASES.name(), Optional.of(known)));
    }

    /// What is made of the rows while they are read; empty without cases.
    ///
    /// @throws NoSuchFollowUp if a year has no refund limits
    <R> Optional<R> read(
            FollowUp followUp,
            Map<String, StoredExtract> sources,
            BiFunction<CaseExtract, Optional<CaseExtract>, R> work) {
        return Optional.ofNullable(sources.get(Source.CASES.name()))
                .filter(now -> !now.rowsDeleted())
                .map(now -> read(followUp, now, sources, work));
    }

    private <R> R read(
            FollowUp followUp,
            StoredExtract now,
            Map<String, StoredExtract> sources,
            BiFunction<CaseExtract, Optional<CaseExtract>, R> work) {
        var then = of(followUp.baseline());
        var limits = Source.LIMITS.rows(extracts, sources);
        try (var rowsNow = extracts.stream(Source.CASES.table(), now);
                var rowsThen = then.map(extract -> extracts.stream(Source.CASES.table(), extract))
                        .orElse(Stream.empty())) {
            return work.apply(
                    cases(followUp.period(), rowsNow, limits),
                    then.map(_ -> cases(followUp.baseline().orElseThrow(), rowsThen, limits)));
        }
    }

    private static CaseExtract cases(Period period, Stream<Placement> rows, List<RefundLimit> limits) {
        var ofYear = RefundLimits.ofYear(period.year(), limits).orElseThrow(() -> NoSuchFollowUp.withoutLimits(period));
        return new CaseExtract(period, ofYear, rows.iterator());
    }
}
