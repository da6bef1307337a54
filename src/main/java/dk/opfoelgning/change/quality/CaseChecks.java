package dk.opfoelgning.change.quality;

import dk.opfoelgning.change.CaseMeasures;
import dk.opfoelgning.change.quality.Value.Count;
import dk.opfoelgning.change.quality.Value.Month;
import dk.opfoelgning.change.quality.Value.Share;
import dk.opfoelgning.change.quality.Value.Words;
import dk.opfoelgning.facts.GateCheck;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Asks about citizens and placements.
final class CaseChecks {
    private static final String NO_RATES = "ingen indsats har en takst";

    private CaseChecks() {}

    static Finding of(GateCheck check, CaseMeasures cases, Optional<ExtractFacts.Before> before, BigDecimal limit) {
        return switch (check) {
            case RATE -> rate(cases, limit);
            case OERE -> oere(cases, limit);
            case CITIZENS_GONE ->
                before.filter(_ -> cases.citizensThen() > 0)
                        .map(then -> gone(cases, then, limit))
                        .orElseGet(() -> Finding.notAsked(Checks.NOTHING_BEFORE));
            case UNCHANGED ->
                before.filter(_ -> cases.citizensThen() > 0)
                        .map(then -> unchanged(cases, then))
                        .orElseGet(() -> Finding.notAsked(Checks.NOTHING_BEFORE));
            case OUTLIERS ->
                before.filter(_ -> cases.paired() > 0)
                        .map(then -> outliers(cases, then, limit))
                        .orElseGet(() -> Finding.notAsked(Checks.NOTHING_BEFORE));
            default -> throw new IllegalArgumentException("no question about cases: " + check);
        };
    }

    private static Finding unchanged(CaseMeasures cases, ExtractFacts.Before before) {
        return Finding.of(
                !cases.isChanged(),
                new Words(cases.isChanged() ? "ja" : "nej"),
                Map.of("hvornaar", new Month(before.period())));
    }

    private static Finding rate(CaseMeasures cases, BigDecimal limit) {
        if (cases.rated() == 0) {
            return Finding.notAsked(NO_RATES);
        }
        var share = Value.percent(cases.offRate(), cases.rated());
        return Finding.of(
                share.compareTo(limit) > 0,
                new Share(share),
                Map.of(
                        "antal", new Count(cases.offRate(), "", ""),
                        "af", placements(cases.rated()),
                        "tolerance", new Share(BigDecimal.ONE)));
    }

    /// Exactly the limit trips: a tenth of the rows is enough to suspect all of them.
    private static Finding oere(CaseMeasures cases, BigDecimal limit) {
        var byRate = new Suspects(
                cases.hundredTimesRate(),
                cases.rated(),
                "indsatser er årsudgiften omkring 100 gange taksten gange dagene i året, eller en hundrededel");
        var byCitizen = new Suspects(
                cases.hundredfold(),
                cases.paired(),
                "sager er udgiften omkring 100 gange så stor som sidst, eller en hundrededel");
        var most = byRate.share().compareTo(byCitizen.share()) >= 0 ? byRate : byCitizen;
        return byRate.of() + byCitizen.of() == 0
                ? Finding.notAsked(Checks.NOTHING_BEFORE)
                : Finding.of(
                        most.number() > 0 && most.share().compareTo(limit) >= 0,
                        new Share(most.share()),
                        Map.of(
                                "antal", new Count(most.number(), "", ""),
                                "af", new Count(most.of(), "", ""),
                                "hvad", new Words(most.what())));
    }

    private record Suspects(long number, long of, String what) {
        BigDecimal share() {
            return of == 0 ? BigDecimal.ZERO : Value.percent(number, of);
        }
    }

    private static Finding gone(CaseMeasures cases, ExtractFacts.Before before, BigDecimal limit) {
        var share = Value.percent(cases.gone(), cases.citizensThen());
        return Finding.of(
                share.compareTo(limit) > 0,
                new Share(share),
                Map.of(
                        "antal", new Count(cases.gone(), "", ""),
                        "af", new Count(cases.citizensThen(), "borger", "borgere"),
                        "hvornaar", new Month(before.period())));
    }

    private static Finding outliers(CaseMeasures cases, ExtractFacts.Before before, BigDecimal limit) {
        var risen = new Count(cases.risen(limit), "sag", "sager");
        return Finding.of(risen.number() > 0, risen, Map.of("antal", risen, "hvornaar", new Month(before.period())));
    }

    private static Count placements(long number) {
        return new Count(number, "indsats", "indsatser");
    }
}
