package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;

/// A follow-up may not be approved as it is, or not by this person.
public final class NotToBeApproved extends RuntimeException {
    private NotToBeApproved(String message) {
        super(message);
    }

    static NotToBeApproved bySamePerson(Period period, String user) {
        return new NotToBeApproved(
                "the follow-up of %s was made by %s, so somebody else must approve it (opfoelgning.four-eyes); log in as another, or name one with --user"
                        .formatted(period, user));
    }

    static NotToBeApproved rowsDeleted(Period period) {
        return new NotToBeApproved(
                "the case rows of %s were deleted after their retention time, so its documents cannot be made again"
                        .formatted(period));
    }
}
