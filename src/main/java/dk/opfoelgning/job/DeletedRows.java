package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;

/// Case rows whose time was over.
public record DeletedRows(Period period, int rows) {}
