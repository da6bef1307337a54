package dk.opfoelgning.change;

import dk.opfoelgning.facts.Money;

/// What settings say of cases.
///
/// @param largeRise the smallest rise of a case's year that is told as a large one
/// @param smallCells the largest count that anyone may not know below the municipality's totals
public record CaseRules(Money largeRise, Ownership ownership, int smallCells) {}
