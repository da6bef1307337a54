package dk.opfoelgning.history;

import dk.opfoelgning.facts.Letter;
import dk.opfoelgning.facts.Recipient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/// What is to be mailed, has been, or was refused. A letter's text is forgotten once it has left.
@Repository
public class Outbox {
    private final JdbcClient database;

    Outbox(JdbcClient database) {
        this.database = database;
    }

    public enum State {
        WAITING,
        SENT,
        /// By the server, or given up.
        REFUSED,
        /// Not sent, since something newer took its place.
        SUPERSEDED
    }

    /// The newest letter to a recipient about an edition.
    ///
    /// @param number counted from 1
    /// @param version hash of what it says and of what goes along
    public record Last(int number, String version, State state) {}

    /// @param attempts that failed so far
    public record Waiting(long id, String edition, int attempts, Letter letter) {}

    /// What `status` shows.
    ///
    /// @param problem blank where it was not tried yet
    public record Open(String edition, State state, String address, int attempts, Instant due, String problem) {}

    public Optional<Last> last(String edition, Recipient to) {
        return database.sql("""
                        select number, version, state from mail where edition = ? and recipient_key = ?
                        order by number desc limit 1""")
                .params(edition, to.key())
                .query((row, _) ->
                        new Last(row.getInt("number"), row.getString("version"), State.valueOf(row.getString("state"))))
                .optional();
    }

    /// Adds a letter that is due from now on.
    public void add(String edition, Recipient to, Last last, Letter letter, Instant now) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into mail (edition, recipient_key, number, version, message_id, recipient, address, role,
                            subject, plain_text, html, queued, state, due)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        edition,
                        to.key(),
                        last.number(),
                        last.version(),
                        letter.id(),
                        letter.name(),
                        letter.address(),
                        to.role().name(),
                        letter.subject(),
                        letter.text(),
                        letter.html(),
                        at(now),
                        last.state().name(),
                        at(now))
                .update(key, "id");
        addEnclosures(Objects.requireNonNull(key.getKeyAs(Long.class)), letter);
    }

    private void addEnclosures(long mail, Letter letter) {
        for (int position = 0; position < letter.enclosures().size(); position++) {
            var enclosure = letter.enclosures().get(position);
            database.sql(
                            "insert into enclosure (mail_id, position, file_name, sha256, media_type) values (?, ?, ?, ?, ?)")
                    .params(mail, position, enclosure.file(), enclosure.sha256(), enclosure.mediaType())
                    .update();
        }
    }

    /// Those that are due, in the order in which they were added; one over which the server fell silent comes last.
    public List<Waiting> waiting(Instant due) {
        return database.sql("select * from mail where state = ? and due <= ? order by attempts, id")
                .params(State.WAITING.name(), at(due))
                .query((row, _) -> waiting(row))
                .list();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var letter = new Letter(
                row.getString("message_id"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("plain_text"),
                row.getString("html"),
                enclosures(id));
        return new Waiting(id, row.getString("edition"), row.getInt("attempts"), letter);
    }

    private List<Letter.Enclosure> enclosures(long mail) {
        return database.sql("select file_name, sha256, media_type from enclosure where mail_id = ? order by position")
                .param(mail)
                .query((row, _) -> new Letter.Enclosure(
                        row.getString("file_name"), row.getString("sha256"), row.getString("media_type")))
                .list();
    }

    /// Takes back what waits of an edition for some recipients.
    ///
    /// @param keys of those recipients
    public void supersede(String edition, Predicate<String> keys, Instant now) {
        database
                .sql("select id, recipient_key from mail where edition = ? and state = ?")
                .params(edition, State.WAITING.name())
                .query((row, _) -> Map.entry(row.getLong("id"), row.getString("recipient_key")))
                .list()
                .stream()
                .filter(mail -> keys.test(mail.getValue()))
                .forEach(mail -> update(mail.getKey(), State.SUPERSEDED, "", now));
    }

    /// Says how it ended, on the disk before anything else is done: what is not written is sent again.
    public void end(long id, State state, String problem, Instant now) {
        update(id, state, problem, now);
        Disk.force(database);
    }

    private void update(long id, State state, String problem, Instant now) {
        database.sql(
                        "update mail set state = ?, ended = ?, problem = ?, subject = '', plain_text = '', html = '' where id = ?")
                .params(state.name(), at(now), problem, id)
                .update();
    }

    /// Tries all that waits again from then on, as if it had not been tried.
    public void hold(Instant due, String problem) {
        database.sql("update mail set due = ?, problem = ? where state = ? and due < ?")
                .params(at(due), problem, State.WAITING.name(), at(due))
                .update();
    }

    /// Tries again from then on.
    public void postpone(long id, Instant due, String problem) {
        database.sql("update mail set attempts = attempts + 1, due = ?, problem = ? where id = ?")
                .params(at(due), problem, id)
                .update();
    }

    /// What waits, and what was refused of the newest letters to each recipient.
    public List<Open> open() {
        return database.sql("""
                        select edition, state, address, attempts, due, problem from mail this
                        where state = ? or state = ? and not exists (
                            select 1 from mail newer where newer.edition = this.edition
                            and newer.recipient_key = this.recipient_key and newer.number > this.number)
                        order by id""")
                .params(State.WAITING.name(), State.REFUSED.name())
                .query((row, _) -> new Open(
                        row.getString("edition"),
                        State.valueOf(row.getString("state")),
                        row.getString("address"),
                        row.getInt("attempts"),
                        row.getObject("due", OffsetDateTime.class).toInstant(),
                        row.getString("problem")))
                .list();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
