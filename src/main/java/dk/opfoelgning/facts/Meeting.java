package dk.opfoelgning.facts;

import java.time.LocalDate;

/// A row of `moeder`: where a document is on the agenda.
///
/// @param document the document's name without ending, or `*` for all others of the period
/// @param item the number on the agenda, or blank
public record Meeting(
        Period period, String document, String committee, LocalDate date, String journalNumber, String item) {}
