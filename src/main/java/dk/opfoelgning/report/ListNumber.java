package dk.opfoelgning.report;

/// A number in a list, as an initiative's; a template marks it as text, since it is like any other number.
public record ListNumber(String tekst) {}
