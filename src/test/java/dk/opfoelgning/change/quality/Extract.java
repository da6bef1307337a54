package dk.opfoelgning.change.quality;

import dk.opfoelgning.change.Cases;
import dk.opfoelgning.facts.ControlTotal;
import dk.opfoelgning.facts.Gate;
import dk.opfoelgning.facts.GateCheck;
import dk.opfoelgning.facts.GateLimit;
import dk.opfoelgning.facts.GateSeverity;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// An extract of May 2026, compared with April's.
public record Extract(ExtractFacts facts) {
    private static final Period MAY = Period.parse("2026-05");
    private static final Period APRIL = Period.parse("2026-04");

    public static Extract ofRows(long now, long then) {
        return of(sums(now, 0), sums(then, 0));
    }

    public static Extract ofKroner(String now, String then) {
        return of(
                new ExtractFacts.Sums(1, Optional.of(Money.ofKroner(new BigDecimal(now))), Set.of()),
                new ExtractFacts.Sums(1, Optional.of(Money.ofKroner(new BigDecimal(then))), Set.of()));
    }

    public static Extract ofCenters(Set<String> now, Set<String> then) {
        return of(new ExtractFacts.Sums(1, Optional.empty(), now), new ExtractFacts.Sums(1, Optional.empty(), then));
    }

    private static ExtractFacts.Sums sums(long rows, long kroner) {
        return new ExtractFacts.Sums(rows, Optional.of(Money.ofKroner(kroner)), Set.of());
    }

    private static Extract of(ExtractFacts.Sums now, ExtractFacts.Sums then) {
        return of(MAY, now, Optional.of(new ExtractFacts.Before(APRIL, then)));
    }

    private static Extract of(Period folder, ExtractFacts.Sums now, Optional<ExtractFacts.Before> before) {
        return new Extract(new ExtractFacts(
                MAY,
                folder,
                now,
                before,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty()));
    }

    /// With nothing before it.
    public static Extract first() {
        return of(MAY, sums(1, 1), Optional.empty());
    }

    /// Carried over from this month's folder.
    public static Extract from(String folder) {
        return of(Period.parse(folder), sums(1, 1), Optional.empty());
    }

    public static Extract ofCases(Cases now, Cases then) {
        var measures = now.measuresSince(then);
        var facts = of(sums(now.placements().size(), 0), sums(then.placements().size(), 0)).facts;
        return new Extract(new ExtractFacts(
                facts.followUp(),
                facts.folder(),
                facts.now(),
                facts.before(),
                facts.sameAs(),
                facts.asOf(),
                facts.newestMonth(),
                facts.control(),
                true,
                Optional.of(measures)));
    }

    public Extract sameAs(String month) {
        return with(Optional.of(Period.parse(month)), facts.asOf(), facts.newestMonth(), facts.control());
    }

    public Extract asOf(String day) {
        return with(facts.sameAs(), Optional.of(LocalDate.parse(day)), facts.newestMonth(), facts.control());
    }

    public Extract newestMonth(String month) {
        return with(facts.sameAs(), facts.asOf(), Optional.of(Period.parse(month)), facts.control());
    }

    public Extract controlled(long rows, String kroner) {
        var control = new ControlTotal(rows, Money.ofKroner(new BigDecimal(kroner)));
        return with(facts.sameAs(), facts.asOf(), facts.newestMonth(), Optional.of(control));
    }

    /// With fewer rows kept than were read.
    public Extract withDeletedRows() {
        return new Extract(new ExtractFacts(
                facts.followUp(),
                facts.folder(),
                facts.now(),
                facts.before(),
                facts.sameAs(),
                facts.asOf(),
                facts.newestMonth(),
                facts.control(),
                false,
                facts.cases()));
    }

    private Extract with(
            Optional<Period> sameAs,
            Optional<LocalDate> asOf,
            Optional<Period> newest,
            Optional<ControlTotal> control) {
        return new Extract(new ExtractFacts(
                facts.followUp(),
                facts.folder(),
                facts.now(),
                facts.before(),
                sameAs,
                asOf,
                newest,
                control,
                facts.isWhole(),
                facts.cases()));
    }

    public Finding asked(GateCheck check) {
        return Checks.of(gate(check, Optional.empty()), facts);
    }

    public Finding asked(GateCheck check, String limit) {
        return Checks.of(
                gate(
                        check,
                        Optional.of(new GateLimit(
                                new BigDecimal(limit), check.unit().orElseThrow()))),
                facts);
    }

    private static Gate gate(GateCheck check, Optional<GateLimit> limit) {
        return new Gate("sager", "sagsudtrækket", check, GateSeverity.WARN, limit, "?", "", "");
    }
}
