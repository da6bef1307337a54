package dk.opfoelgning.facts;

import java.util.SortedMap;

/// A row of `bevillinger_udloeber`: a grant that ends, in kroner.
///
/// @param byYear how much less the budget holds in each year; negative once it has ended
public record ExpiringGrant(String appropriationArea, String text, SortedMap<Integer, Money> byYear) {}
