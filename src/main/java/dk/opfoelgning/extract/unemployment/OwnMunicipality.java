package dk.opfoelgning.extract.unemployment;

import dk.opfoelgning.extract.FileProblems;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.Period;
import org.jspecify.annotations.Nullable;

/// Sees to it that a file holds the municipality that the follow-up is about, up to the file's newest month.
final class OwnMunicipality {
    private static final String NO_ROW = "kommunens egne tal mangler; hent udtrækket igen med kommunen valgt.";
    private static final String NO_NEWEST_MONTH =
            "kommunens egne tal mangler for filens nyeste måned; hent udtrækket igen med alle måneder valgt.";

    private final String code;
    private @Nullable Period newest;
    private @Nullable Period ownNewest;

    OwnMunicipality(String code) {
        this.code = code;
    }

    void see(String area, Period month) {
        newest = later(newest, month);
        ownNewest = area.equals(code) ? later(ownNewest, month) : ownNewest;
    }

    private static Period later(@Nullable Period one, Period other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }

    void check(FileProblems problems) {
        if (ownNewest == null) {
            problems.report(Rule.INCOMPLETE, NO_ROW);
        } else if (!ownNewest.equals(newest)) {
            problems.report(Rule.INCOMPLETE, NO_NEWEST_MONTH);
        }
    }
}
