package dk.opfoelgning.facts;

/// What the control file of an extract says that the extract holds.
public record ControlTotal(long rows, Money total) {}
