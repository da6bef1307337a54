package dk.opfoelgning.delivery.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// How the program does, for who watches it: without a figure of a follow-up, and without a name.
///
/// @param made when each period's follow-up was made last, by period
/// @param rows of the newest follow-up's own extracts, by the extract's name
/// @param documents of each edition
/// @param due when the schedule is to look next; in the past while it waits for files; empty without a schedule
public record Watch(
        Map<String, Instant> made,
        Map<String, Long> rows,
        Map<String, Integer> documents,
        Mail mail,
        Optional<Instant> due) {

    /// How many letters wait, and how many were refused of the newest to each recipient.
    public record Mail(long waiting, long refused) {}
}
