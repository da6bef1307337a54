package dk.opfoelgning.history;

import dk.opfoelgning.facts.Approval;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who approved follow-ups, and what the committee decided about them.
@Repository
public class Approvings {
    private final JdbcClient database;

    Approvings(JdbcClient database) {
        this.database = database;
    }

    /// Says that a kept follow-up is approved. One of the same period that was so before is superseded.
    public void approve(FollowUp followUp, Approval approval) {
        database.sql("update follow_up set state = ? where period = ? and state = ? and edition <> ?")
                .params(
                        FollowUp.State.SUPERSEDED.name(),
                        followUp.period().toString(),
                        FollowUp.State.APPROVED.name(),
                        followUp.edition())
                .update();
        database.sql(
                        "update follow_up set state = ?, approved_by = ?, approved_at = ?, approved_hash = ? where edition = ?")
                .params(
                        FollowUp.State.APPROVED.name(),
                        approval.by(),
                        approval.at().atOffset(ZoneOffset.UTC),
                        approval.hash(),
                        followUp.edition())
                .update();
    }

    /// Records what the committee decided about an approved follow-up, in place of what was recorded before.
    public void decide(FollowUp followUp, String decision) {
        database.sql("update follow_up set decision = ? where edition = ?")
                .params(decision, followUp.edition())
                .update();
    }

    /// What the committee decided last about the period's follow-up or a correction of it.
    public Optional<String> decision(Period period) {
        return database.sql("""
                        select decision from follow_up where period = ? and decision is not null
                        order by correction desc limit 1""").param(period.toString()).query(String.class).optional();
    }

    /// Empty while a follow-up is a draft.
    public Optional<Approval> of(FollowUp followUp) {
        return database.sql(
                        "select approved_by, approved_at, approved_hash from follow_up where edition = ? and approved_hash is not null")
                .param(followUp.edition())
                .query((row, _) -> new Approval(
                        row.getString("approved_by"),
                        row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                        row.getString("approved_hash")))
                .optional();
    }
}
