package dk.opfoelgning.facts;

import java.time.LocalDate;

/// A row of `historik/saerligt_dyre_enkeltsager`: what was published before the program existed.
///
/// @param period a month or a whole year
/// @param expenditure the printed figure times 1.000.000
public record PublishedHighCost(Period period, Bracket bracket, int cases, Money expenditure, LocalDate published) {}
