package dk.opfoelgning.job;

import dk.opfoelgning.change.CaseRows;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Sha256;
import dk.opfoelgning.history.CitizenRows;
import dk.opfoelgning.history.CitizenRows.Found;
import dk.opfoelgning.history.Events;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.report.cases.CaseList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What is known of one citizen, for who has a right to know or to have it deleted. Each question is logged.
@Component
public final class Citizens {
    /// Of a pseudonym's hash: enough to hold a pseudonym against the log, too little to find one by trying all.
    private static final int HASH_DIGITS = 4;

    private final Settings settings;
    private final Clock clock;
    private final FollowUps followUps;
    private final Extracts extracts;
    private final CitizenRows rows;
    private final CaseStreams cases;
    private final Compare compare;
    private final DeclaredReports declared;
    private final Events events;

    Citizens(
            Settings settings,
            Clock clock,
            FollowUps followUps,
            Extracts extracts,
            CitizenRows rows,
            CaseStreams cases,
            Compare compare,
            DeclaredReports declared,
            Events events) {
        this.settings = settings;
        this.clock = clock;
        this.followUps = followUps;
        this.extracts = extracts;
        this.rows = rows;
        this.cases = cases;
        this.compare = compare;
        this.declared = declared;
        this.events = events;
    }

    /// Where the citizen's rows are.
    public List<Found> find(String pseudonym) {
        var found = found(pseudonym);
        log(Event.What.FIND, Optional.empty(), "rows of citizen #" + hash(pseudonym));
        return found;
    }

    private List<Found> found(String pseudonym) {
        return Stream.concat(
                        rows.ofCases(pseudonym).stream(),
                        reports().flatMap(report -> rows.of(report, pseudonym).stream()))
                .toList();
    }

    /// Reports about citizens.
    private Stream<Declaration> reports() {
        return DeclaredReports.in(settings.templates()).stream()
                .filter(report -> report.is(Declaration.Trait.ABOUT_CITIZENS));
    }

    /// Deletes the citizen's rows from all extracts that are kept; the files they came from and the figures told of
    /// them stay. The last thing to be done with the database.
    ///
    /// @return what there was
    public List<Found> delete(String pseudonym, String reason) {
        var found = found(pseudonym);
        if (!found.isEmpty()) {
            rows.deleteCases(pseudonym);
            reports().forEach(report -> rows.delete(report, pseudonym));
            long all = found.stream().mapToLong(Found::rows).sum();
            log(
                    Event.What.DELETE,
                    Optional.empty(),
                    "%d rows of citizen #%s: %s".formatted(all, hash(pseudonym), reason));
            extracts.compact();
        }
        return found;
    }

    /// The pseudonym behind what an internal document of the follow-up calls a citizen.
    ///
    /// @throws NoSuchFollowUp if none of the period is known
    public Optional<String> named(String name, Period period) {
        var followUp = followUps.of(period).orElseThrow(() -> NoSuchFollowUp.notRun(period));
        var pseudonym = ofCases(name, followUp).or(() -> ofReports(name, followUp));
        log(
                Event.What.FIND,
                Optional.of(period),
                pseudonym
                        .map(citizen -> "the pseudonym of citizen #" + hash(citizen))
                        .orElse("a name that no document has"));
        return pseudonym;
    }

    private Optional<String> ofCases(String name, FollowUp followUp) {
        return cases.read(followUp, compare.stored(followUp).inputs(), (now, then) -> CaseRows.of(
                                now, then, CaseList.NAME)
                        .pseudonym(name))
                .flatMap(pseudonym -> pseudonym);
    }

    private Optional<String> ofReports(String name, FollowUp followUp) {
        return declared.unshortened(compare.stored(followUp).inputs()).stream()
                .flatMap(report -> report.pseudonym(name, followUp.period()).stream())
                .findFirst();
    }

    private void log(Event.What what, Optional<Period> period, String details) {
        events.add(new Event(clock.instant(), settings.user(), what, period, details));
    }

    private static String hash(String pseudonym) {
        return new Sha256().add(pseudonym).hex().substring(0, HASH_DIGITS);
    }
}
