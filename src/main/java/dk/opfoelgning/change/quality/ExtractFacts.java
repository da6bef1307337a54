package dk.opfoelgning.change.quality;

import dk.opfoelgning.change.CaseMeasures;
import dk.opfoelgning.facts.ControlTotal;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// An extract as its gates see it, beside the same extract last time.
///
/// @param followUp the period that it is used for
/// @param folder the period whose folder it lay in
/// @param before the extract of the follow-up that is compared with, where it has one of its own
/// @param sameAs the newest earlier period with the same file
/// @param asOf the day that it says it is of
/// @param newestMonth the newest that its figures are of
/// @param isWhole whether all rows are kept that were read; a citizen's may have been deleted since
/// @param cases measured while their figures were computed; empty for another extract
public record ExtractFacts(
        Period followUp,
        Period folder,
        Sums now,
        Optional<Before> before,
        Optional<Period> sameAs,
        Optional<LocalDate> asOf,
        Optional<Period> newestMonth,
        Optional<ControlTotal> control,
        boolean isWhole,
        Optional<CaseMeasures> cases) {

    /// @param money empty for an extract that no sum is made of
    /// @param centers that it names
    public record Sums(long rows, Optional<Money> money, Set<String> centers) {}

    public record Before(Period period, Sums sums) {}

    /// Whether the period has a file of its own.
    boolean isOwn() {
        return folder.equals(followUp);
    }
}
