package dk.opfoelgning.history;

import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The log of who did what. It can be added to and read, and what is old deleted; nothing in it is ever changed.
@Repository
public class Events {
    private static final String SELECT = "select happened, who, what, period, details from event ";

    private final JdbcClient database;

    Events(JdbcClient database) {
        this.database = database;
    }

    public void add(Event event) {
        database.sql("insert into event (happened, who, what, period, details) values (?, ?, ?, ?, ?)")
                .params(
                        event.at().atOffset(ZoneOffset.UTC),
                        event.who(),
                        event.what().name(),
                        event.period().map(Period::toString).orElse(""),
                        event.details())
                .update();
    }

    /// All of them, in the order in which they happened.
    public List<Event> all() {
        return database.sql(SELECT + "order by id").query(Events::event).list();
    }

    /// Deletes what happened before, but for runs of drafts: who may approve those depends on who made them.
    ///
    /// @return how many there were
    public int deleteBefore(Instant time) {
        return database.sql("""
                        delete from event where happened < ?
                        and not (what = ? and period in (select period from follow_up where state = ?))""")
                .params(time.atOffset(ZoneOffset.UTC), Event.What.RUN.name(), FollowUp.State.DRAFT.name())
                .update();
    }

    /// The newest of its kind that was done to a follow-up.
    public Optional<Event> newest(Event.What what, Period period) {
        return database.sql(SELECT + "where what = ? and period = ? order by id desc limit 1")
                .params(what.name(), period.toString())
                .query(Events::event)
                .optional();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("happened", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                Event.What.valueOf(row.getString("what")),
                Optional.of(row.getString("period"))
                        .filter(text -> !text.isEmpty())
                        .map(Period::parse),
                row.getString("details"));
    }
}
