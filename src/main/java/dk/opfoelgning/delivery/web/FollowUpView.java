package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Correction;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.GateVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A follow-up as pages tell of it.
///
/// @param title `Maj 2026`, with the number of a correction
/// @param state in words
/// @param when it was approved, or made last; blank where nobody knows
/// @param approvedBy blank for a draft
/// @param reason of a correction; blank where it is none
/// @param decision blank where none is recorded
public record FollowUpView(
        String edition,
        String title,
        String state,
        boolean draft,
        boolean approved,
        String when,
        String approvedBy,
        String reason,
        String decision,
        String baseline,
        long warnings,
        List<GateRow> gates) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", Locale.of("da", "DK"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da", "DK"));
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /// @param says what documents say of it, or all of it for who may see small numbers
    /// @param earlier what became of it in the last follow-ups before, newest first
    public record GateRow(
            String extract,
            String question,
            String verdict,
            boolean warns,
            String says,
            String overruled,
            List<String> earlier) {}

    /// @param before the last follow-ups before it, newest first
    static FollowUpView of(Snapshot.Known known, List<Snapshot.Known> before, Person person) {
        var followUp = known.followUp();
        return new FollowUpView(
                followUp.edition(),
                title(followUp),
                state(followUp),
                followUp.state() == FollowUp.State.DRAFT,
                followUp.state() == FollowUp.State.APPROVED,
                known.approval()
                        .map(approval -> approval.at())
                        .or(known::made)
                        .map(FollowUpView::minute)
                        .orElse(""),
                known.approval().map(approval -> approval.by()).orElse(""),
                followUp.correction().map(Correction::reason).orElse(""),
                known.decision().orElse(""),
                followUp.baseline().map(period -> period.inDanish()).orElse(""),
                known.gates().stream().filter(GateResult::warns).count(),
                known.gates().stream().map(gate -> row(gate, before, person)).toList());
    }

    static String title(FollowUp followUp) {
        return capital(followUp.period().inDanish())
                + followUp.correction()
                        .map(known -> ", rettelse " + known.number())
                        .orElse("");
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String state(FollowUp followUp) {
        return switch (followUp.state()) {
            case DRAFT -> "Udkast";
            case APPROVED -> "Godkendt";
            case SUPERSEDED -> "Erstattet af en rettelse";
            case BACKGROUND -> "Uden dokumenter";
        };
    }

    /// @return `9. juni 2026`
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String minute(Instant time) {
        return MINUTE.format(time.atZone(DENMARK));
    }

    private static GateRow row(GateResult gate, List<Snapshot.Known> before, Person person) {
        return new GateRow(
                gate.extract(),
                gate.question(),
                verdict(gate),
                gate.warns(),
                person.seesMeasurements() ? gate.sentence() : gate.note(),
                gate.overruling()
                        .map(known -> "%s, %s: %s".formatted(known.by(), minute(known.at()), known.reason()))
                        .orElse(""),
                before.stream()
                        .flatMap(known -> known.gates().stream()
                                .filter(then -> then.gate().equals(gate.gate()))
                                .map(then -> earlier(known, then, person)))
                        .toList());
    }

    private static String earlier(Snapshot.Known known, GateResult then, Person person) {
        var measured = person.seesMeasurements() && !then.measured().isEmpty() ? " (" + then.measured() + ")" : "";
        return known.followUp().period().inDanish() + ": " + verdict(then) + measured;
    }

    private static String verdict(GateResult gate) {
        if (gate.verdict() == GateVerdict.PASSED) {
            return "I orden";
        }
        if (gate.verdict() == GateVerdict.NOT_ASKED) {
            return "Ikke undersøgt";
        }
        return switch (gate.severity()) {
            case STOP -> gate.overruling().isPresent() ? "Overrulet" : "Stopper";
            case WARN -> "Advarsel";
            case NOTE, OFF -> "Bemærkning";
        };
    }
}
