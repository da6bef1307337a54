package dk.opfoelgning.job;

import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;

/// A follow-up may not be approved as it is, or not by this person.
public final class NotToBeApproved extends RuntimeException {
    private NotToBeApproved(String message) {
        super(message);
    }

    static NotToBeApproved bySamePerson(Period period, String user) {
        return new NotToBeApproved(
                "the follow-up of %s was made by %s, so somebody else must approve it (opfoelgning.four-eyes)"
                        .formatted(period, user));
    }

    static NotToBeApproved byOverruler(Period period, String user) {
        return new NotToBeApproved(
                "%2$s overruled a quality gate of the follow-up of %1$s, so somebody else must approve it (opfoelgning.four-eyes)"
                        .formatted(period, user));
    }

    static NotToBeApproved stopped(Period period) {
        return new NotToBeApproved(
                "a quality gate stopped the newest run of %1$s; see why with: ./opfoelgning run --period %1$s"
                        .formatted(period));
    }

    static NotToBeApproved outdated(FollowUp draft) {
        return new NotToBeApproved(
                "what the draft of %1$s is compared with has been approved or corrected since; make it again with: ./opfoelgning run --period %1$s%2$s"
                        .formatted(draft.period(), draft.correction().isPresent() ? " --correction REASON" : ""));
    }

    static NotToBeApproved rowsDeleted(Period period) {
        return new NotToBeApproved(
                "the case rows of %s were deleted after their retention time, so its documents cannot be made again"
                        .formatted(period));
    }
}
