package dk.opfoelgning.job;

import dk.opfoelgning.delivery.web.Answer;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;

/// A follow-up may not be approved as it is, or not by this person.
public final class NotToBeApproved extends RuntimeException {
    private final Answer answer;

    private NotToBeApproved(Answer answer, String message) {
        super(message);
        this.answer = answer;
    }

    /// The same for the page.
    Answer answer() {
        return answer;
    }

    static NotToBeApproved bySamePerson(Period period, String user) {
        return new NotToBeApproved(
                Answer.SAME_PERSON,
                "the follow-up of %s was made by %s, so somebody else must approve it (opfoelgning.four-eyes)"
                        .formatted(period, user));
    }

    static NotToBeApproved byOverruler(Period period, String user) {
        return new NotToBeApproved(
                Answer.OVERRULER,
                "%2$s overruled a quality gate of the follow-up of %1$s, so somebody else must approve it (opfoelgning.four-eyes)"
                        .formatted(period, user));
    }

    static NotToBeApproved stopped(Period period) {
        return new NotToBeApproved(
                Answer.STOPPED,
                "a quality gate stopped the newest run of %1$s; see why with: ./opfoelgning run --period %1$s"
                        .formatted(period));
    }

    static NotToBeApproved outdated(FollowUp draft) {
        return new NotToBeApproved(
                Answer.OUTDATED,
                "what the draft of %1$s is compared with has been approved or corrected since; make it again with: ./opfoelgning run --period %1$s%2$s"
                        .formatted(draft.period(), draft.correction().isPresent() ? " --correction REASON" : ""));
    }

    static NotToBeApproved rowsDeleted(Period period) {
        return new NotToBeApproved(
                Answer.ROWS_DELETED,
                "the case rows of %s were deleted after their retention time, so its documents cannot be made again"
                        .formatted(period));
    }
}
