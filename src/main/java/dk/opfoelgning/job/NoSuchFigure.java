package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import java.util.Collection;

/// A follow-up has no figure of the id or group asked for.
public final class NoSuchFigure extends RuntimeException {
    private NoSuchFigure(String message) {
        super(message);
    }

    /// @param known ids of the follow-up
    static NoSuchFigure withId(String id, Period period, Collection<String> known) {
        return new NoSuchFigure("the follow-up of %s has no figure %s; near it are %s"
                .formatted(period, id, new NearNames(known).to(id)));
    }

    /// @param known groups of the figure's id
    static NoSuchFigure withGroup(String id, String group, Period period, Collection<String> known) {
        return new NoSuchFigure("%s of the follow-up of %s has no group %s; near it are %s"
                .formatted(id, period, group, new NearNames(known).to(group)));
    }
}
