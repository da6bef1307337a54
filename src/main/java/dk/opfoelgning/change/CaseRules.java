package dk.opfoelgning.change;

import dk.opfoelgning.facts.Money;

/// What settings say of cases.
///
/// @param largeRise the smallest rise of a case's year that is told as a large one
public record CaseRules(Money largeRise, Ownership ownership) {}
