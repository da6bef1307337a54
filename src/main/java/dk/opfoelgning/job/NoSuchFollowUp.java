package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;

/// A follow-up was asked for that cannot be used so.
public final class NoSuchFollowUp extends RuntimeException {
    private NoSuchFollowUp(String message) {
        super(message);
    }

    static NoSuchFollowUp baselineUnknown(Period baseline) {
        return new NoSuchFollowUp(
                "there is no follow-up of %s to compare with; put its extracts in a folder of that name"
                        .formatted(baseline));
    }

    static NoSuchFollowUp baselineNotEarlier(Period baseline) {
        return new NoSuchFollowUp("the baseline %s is not earlier than the period".formatted(baseline));
    }

    static NoSuchFollowUp notInOrder(Period from, Period to) {
        return new NoSuchFollowUp(
                "%s is not earlier than %s; name the earlier follow-up with --from".formatted(from, to));
    }

    static NoSuchFollowUp withoutLimits(Period period) {
        return new NoSuchFollowUp("refusionsgraenser has no limits for %d, the year of the follow-up of %s; add them"
                .formatted(period.year(), period));
    }

    static NoSuchFollowUp notRun(Period period) {
        return new NoSuchFollowUp("there are no stored figures of %1$s; make them with: ./opfoelgning run --period %1$s"
                .formatted(period));
    }

    static NoSuchFollowUp withoutDocument(Period period, String documents) {
        return new NoSuchFollowUp("the follow-up of %s has no such document; it has %s".formatted(period, documents));
    }

    static NoSuchFollowUp notApproved(Period period) {
        return new NoSuchFollowUp(
                "the follow-up of %1$s is not approved; approve it first with: ./opfoelgning approve --period %1$s"
                        .formatted(period));
    }

    static NoSuchFollowUp rowsDeleted(Period period) {
        return new NoSuchFollowUp(
                "the case rows of %s were deleted after their retention time, so its documents cannot be made again; its figures stay"
                        .formatted(period));
    }

    static NoSuchFollowUp notToCorrect(Period period) {
        return new NoSuchFollowUp(
                "the follow-up of %s is not approved, so there is nothing to correct; run it without --correction"
                        .formatted(period));
    }

    static NoSuchFollowUp approved(Period period) {
        return new NoSuchFollowUp(
                "the follow-up of %1$s is approved already; correct it with: ./opfoelgning run --period %1$s --correction REASON"
                        .formatted(period));
    }
}
