package dk.opfoelgning.job;

import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Users;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who may log in at the page; who is let in and out is logged.
@Component
public final class UserRegister {
    private final Settings settings;
    private final Clock clock;
    private final Users users;
    private final FollowUps followUps;
    private final Extracts extracts;
    private final Events events;

    UserRegister(Settings settings, Clock clock, Users users, FollowUps followUps, Extracts extracts, Events events) {
        this.settings = settings;
        this.clock = clock;
        this.users = users;
        this.followUps = followUps;
        this.extracts = extracts;
        this.events = events;
    }

    /// By name.
    public List<Account> all() {
        return users.all();
    }

    /// The centres that the settings and the cases of the newest follow-up name, in the order of documents.
    public List<String> centers() {
        var known = new HashSet<>(settings.municipality().centers());
        followUps.all().stream()
                .map(FollowUp::period)
                .max(Comparator.naturalOrder())
                .flatMap(period -> extracts.newest(Source.CASES.name(), period))
                .map(extracts::centers)
                .ifPresent(known::addAll);
        return settings.inOrder(known);
    }

    /// @return whether nobody had the name
    public boolean add(Account account) {
        if (all().stream().anyMatch(known -> known.name().equals(account.name()))) {
            return false;
        }
        users.add(account);
        log("added %s as %s".formatted(account.name(), account.role().code()));
        return true;
    }

    /// @return whether there was one
    public boolean change(String name, String passwordHash) {
        boolean changed = users.change(name, passwordHash);
        if (changed) {
            log("another password for " + name);
        }
        return changed;
    }

    /// @return whether there was one
    public boolean remove(String name) {
        boolean removed = users.remove(name);
        if (removed) {
            log("removed " + name);
        }
        return removed;
    }

    private void log(String details) {
        events.add(new Event(clock.instant(), settings.user(), Event.What.USER, Optional.empty(), details));
    }
}
