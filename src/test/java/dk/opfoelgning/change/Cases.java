package dk.opfoelgning.change;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.PublishedHighCost;
import dk.opfoelgning.facts.RefundLimits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Invented case rows of a period, with the limits of 2025 and 2026.
public record Cases(Period period, List<Placement> placements) {
    private static final CaseRules RULES = new CaseRules(
            Money.ofKroner(1_000_000), new Ownership(List.of("Egen"), List.of("Privat")), SmallCellLimit.LEAST);

    public static Cases of(String period, Placement... placements) {
        return new Cases(Period.parse(period), Arrays.asList(placements));
    }

    /// A placement that goes on for the whole year.
    public static Placement placement(String citizen, long kroner) {
        return placement(citizen, kroner, "2020-01-01", "");
    }

    /// @param end blank while it goes on
    public static Placement placement(String citizen, long kroner, String start, String end) {
        return new Placement(
                LocalDate.parse("2026-05-31"),
                citizen,
                citizen + start,
                "Center",
                "",
                "",
                "",
                "",
                LocalDate.parse(start),
                end.isEmpty() ? null : LocalDate.parse(end),
                null,
                Money.ofKroner(kroner));
    }

    /// The same placement at this centre.
    public static Placement at(String center, Placement placement) {
        return with(placement, center, placement.service(), placement.providerType());
    }

    /// The same placement with this service.
    public static Placement serving(String service, Placement placement) {
        return with(placement, placement.center(), service, placement.providerType());
    }

    /// The same placement with an offer of this provider type.
    public static Placement by(String providerType, Placement placement) {
        return with(placement, placement.center(), placement.service(), providerType);
    }

    private static Placement with(Placement placement, String center, String service, String providerType) {
        return new Placement(
                placement.asOf(),
                placement.citizen(),
                placement.id(),
                center,
                placement.paragraph(),
                service,
                placement.offer(),
                providerType,
                placement.start(),
                placement.end(),
                placement.dailyRate(),
                placement.yearlyAmount());
    }

    private CaseExtract extract() {
        var ordered = placements.stream()
                .sorted(Comparator.comparing(Placement::citizen))
                .iterator();
        return new CaseExtract(period, limits(period.year()), ordered);
    }

    private static RefundLimits limits(int year) {
        return year == 2025 ? limits(year, 940_000, 1_840_000, 2_330_000) : limits(year, 990_000, 1_930_000, 2_430_000);
    }

    private static RefundLimits limits(int year, long low, long middle, long high) {
        return new RefundLimits(
                year,
                Map.of(
                        Bracket.PCT_25, Money.ofKroner(low),
                        Bracket.PCT_50, Money.ofKroner(middle),
                        Bracket.PCT_75, Money.ofKroner(high)));
    }

    public Figures figures() {
        return figures(Optional.empty());
    }

    public Figures since(Cases earlier) {
        return figures(Optional.of(earlier.extract()));
    }

    /// What is measured for quality gates.
    public CaseMeasures measuresSince(Cases earlier) {
        var measures = new CaseMeasures();
        HighCost.figures(
                extract(), Optional.of(earlier.extract()), new KnownHighCost(List.of(), List.of()), RULES, measures);
        return measures;
    }

    /// The same placement with this daily rate.
    public static Placement rated(long kroner, Placement placement) {
        return new Placement(
                placement.asOf(),
                placement.citizen(),
                placement.id(),
                placement.center(),
                placement.paragraph(),
                placement.service(),
                placement.offer(),
                placement.providerType(),
                placement.start(),
                placement.end(),
                Money.ofKroner(kroner),
                placement.yearlyAmount());
    }

    /// With what was published about earlier years.
    public Figures after(PublishedHighCost... published) {
        return figures(Optional.empty(), List.of(published));
    }

    private Figures figures(Optional<CaseExtract> earlier) {
        return figures(earlier, List.of());
    }

    private Figures figures(Optional<CaseExtract> earlier, List<PublishedHighCost> published) {
        var known = new KnownHighCost(published, List.of());
        return new Figures(HighCost.figures(extract(), earlier, known, RULES));
    }
}
