package dk.opfoelgning.facts;

/// One of a year's refund limits: expenditure above it belongs to the bracket.
///
/// @param over in kroner a year, positive
/// @param source the law or the minutes that the limit is taken from
public record RefundLimit(int year, Bracket bracket, Money over, String source) {}
