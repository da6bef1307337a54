package dk.opfoelgning.change.quality;

import dk.opfoelgning.facts.Gate;
import java.math.BigDecimal;

/// Asks an extract what its gates ask.
public final class Checks {
    static final String NOTHING_BEFORE = "der er intet at sammenligne med";
    private static final String NO_NEW_FILE = "der er ingen ny fil; den fra sidst bruges igen";

    private Checks() {}

    /// @param gate of a check that asks an extract, and not the texts
    public static Finding of(Gate gate, ExtractFacts facts) {
        return switch (gate.check()) {
            case AGE -> FileChecks.age(facts, limit(gate));
            case NEWEST_MONTH -> FileChecks.newestMonth(facts, limit(gate));
            default -> facts.isOwn() ? ofFile(gate, facts) : Finding.notAsked(NO_NEW_FILE);
        };
    }

    private static Finding ofFile(Gate gate, ExtractFacts facts) {
        return switch (gate.check()) {
            case NO_ROWS, WRONG_MONTH -> Finding.validated();
            case SAME_FILE -> FileChecks.sameFile(facts);
            case AS_OF -> FileChecks.asOf(facts, limit(gate));
            case CONTROL -> FileChecks.control(facts);
            case ROWS, TOTAL, CENTER_GONE, CENTER_SPELLING -> ofBefore(gate, facts);
            case UNCHANGED, OERE, RATE, CITIZENS_GONE, OUTLIERS ->
                facts.cases()
                        .map(cases -> CaseChecks.of(gate.check(), cases, facts.before(), limit(gate)))
                        .orElseGet(() -> Finding.notAsked(NOTHING_BEFORE));
            case AGE, NEWEST_MONTH, WORDS -> throw new IllegalArgumentException("asked elsewhere: " + gate.name());
        };
    }

    private static Finding ofBefore(Gate gate, ExtractFacts facts) {
        return facts.before()
                .map(before -> SumChecks.of(gate.check(), facts.now(), before, limit(gate)))
                .orElseGet(() -> Finding.notAsked(NOTHING_BEFORE));
    }

    private static BigDecimal limit(Gate gate) {
        return gate.limit().map(limit -> limit.value()).orElse(BigDecimal.ZERO);
    }
}
