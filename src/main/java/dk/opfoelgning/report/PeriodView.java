package dk.opfoelgning.report;

import dk.opfoelgning.facts.Period;

/// A period as templates see it.
///
/// @param tekst `maj 2026`, or `2022` for a whole year
/// @param maaned `maj`, or blank for a whole year
/// @param aar `2026`
/// @param kode `2026-05`, as figures are asked for
/// @param stikord `Maj 2026`, to begin a line
public record PeriodView(String tekst, String maaned, String aar, String kode, String stikord, String slut) {

    public static PeriodView of(Period period) {
        var text = Danish.period(period);
        return new PeriodView(
                text,
                period.isYear() ? "" : Danish.month(period),
                Integer.toString(period.year()),
                period.toString(),
                Danish.capital(text),
                Danish.date(period.lastDay()));
    }
}
