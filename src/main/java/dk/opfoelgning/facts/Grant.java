package dk.opfoelgning.facts;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// A row of `tillaegsbevillinger`: an application for a supplementary grant, in kroner.
///
/// @param counterpart where the money comes from or goes to; blank for none
/// @param byYear the amount of each budget year in the extract
/// @param capital the capital grant (anlægsbevilling)
/// @param adopted the day it was adopted, from when on it is in the corrected budget; null while it is applied for
public record Grant(
        String appropriationArea,
        String controlArea,
        String text,
        String counterpart,
        SortedMap<Integer, Money> byYear,
        Money capital,
        @Nullable LocalDate adopted) {}
