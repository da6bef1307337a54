package dk.opfoelgning.facts;

import java.time.LocalDate;

/// A row of `initiativer`: one step of a plan and how far it has come.
///
/// @param plan the plan that it belongs to; an extract may hold several
/// @param number in the plan, as text
/// @param statusAsOf the day that the status is of
/// @param status as the administration calls it: `i gang`, `gennemført` …
/// @param statusText one or two sentences to the status, or blank
public record Initiative(
        String plan, String number, String title, LocalDate statusAsOf, String status, String statusText) {}
