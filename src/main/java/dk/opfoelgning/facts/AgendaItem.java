package dk.opfoelgning.facts;

import java.time.LocalDate;

/// A row of `sagsliste`: an item that a committee expects at a coming meeting.
public record AgendaItem(String committee, LocalDate meeting, String title) {}
