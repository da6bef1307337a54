package dk.opfoelgning.job;

import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.StoredExtract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Chooses the extracts that a follow-up is made of and compared with.
@Component
final class InputSelection {
    private final Settings settings;
    private final Extracts extracts;
    private final FollowUps followUps;

    InputSelection(Settings settings, Extracts extracts, FollowUps followUps) {
        this.settings = settings;
        this.extracts = extracts;
        this.followUps = followUps;
    }

    /// Of a follow-up that is to be made.
    Inputs of(FollowUp followUp) {
        return of(followUp, newest(followUp.period()));
    }

    private Inputs of(FollowUp followUp, Map<String, StoredExtract> own) {
        return new Inputs(own, before(followUp, own), lastYear(own), revisions(followUp.period()));
    }

    /// Of one that was told, compared with what it is compared with today.
    Inputs again(FollowUp told) {
        return of(told, Inputs.of(extracts.of(told)).own());
    }

    /// Of one that was told, compared with another than it was.
    Inputs against(Period baseline, FollowUp told) {
        return of(told.comparedWith(baseline), Inputs.of(extracts.of(told)).own());
    }

    /// A follow-up as it was told, and the same with the files that have come since.
    record Versions(Inputs told, Inputs known) {
        private static final List<Source<?>> OF_CASES = List.of(Source.CASES, Source.LIMITS);
        private static final List<Source<?>> OF_BUDGETS = List.of(Source.BUDGET, Source.GRANTS, Source.ADJUSTMENTS);
        private static final List<Source<?>> OF_CASES_AND_BUDGETS =
                Stream.concat(OF_CASES.stream(), OF_BUDGETS.stream()).toList();

        boolean differ(Kept<?> source) {
            return !told.own(source).equals(known.own(source));
        }

        /// What headline figures are computed from that were told of other files.
        private Stream<StoredExtract> revisions() {
            return Stream.of(OF_CASES, OF_BUDGETS)
                    .filter(sources -> sources.stream().anyMatch(this::differ))
                    .flatMap(List::stream)
                    .flatMap(source -> known.own(source).stream());
        }
    }

    /// @param followUp one that was told
    Versions versions(FollowUp followUp) {
        var told = Inputs.of(extracts.of(followUp));
        var known = new TreeMap<>(told.own());
        Versions.OF_CASES_AND_BUDGETS.forEach(source -> told.own(source)
                .flatMap(then -> extracts.accepted(source.name(), then.period()))
                .ifPresent(now -> known.put(source.name(), now)));
        return new Versions(told, Inputs.alone(known));
    }

    private List<StoredExtract> revisions(Period period) {
        return followUps.before(period).stream()
                .filter(earlier -> earlier.state() != FollowUp.State.BACKGROUND)
                .flatMap(earlier -> versions(earlier).revisions())
                .distinct()
                .toList();
    }

    /// The period's own extracts, the newest earlier ones where it has none, and those of the input folder.
    private Map<String, StoredExtract> newest(Period period) {
        var newest = new TreeMap<String, StoredExtract>();
        Stream.concat(Source.OF_PERIOD.stream(), DeclaredReports.sources(settings.templates()).stream())
                .forEach(source -> newest(source, period).ifPresent(extract -> newest.put(source.name(), extract)));
        extracts.names(period).stream().filter(TextSource::is).forEach(name -> extracts.accepted(
                        name, Optional.of(period))
                .ifPresent(extract -> newest.put(name, extract)));
        Source.OF_ALL_PERIODS.forEach(source -> extracts.accepted(source.name(), Optional.empty())
                .ifPresent(extract -> newest.put(source.name(), extract)));
        return newest;
    }

    private Optional<StoredExtract> newest(Source<?> source, Period period) {
        return source.carriesOver()
                ? extracts.newest(source.name(), period)
                : extracts.accepted(source.name(), Optional.of(period));
    }

    /// What an earlier period's follow-up was told from, where the setting is to compare with that.
    private Optional<Inputs> told(Period period) {
        return followUps
                .standing(period)
                .filter(_ -> settings.vintage() == Vintage.AS_TOLD)
                .filter(followUp -> followUp.state() != FollowUp.State.BACKGROUND)
                .map(followUp -> Inputs.of(extracts.of(followUp)));
    }

    /// What an earlier period counts as, by the extract's name.
    Map<String, StoredExtract> earlier(Period period) {
        return told(period).map(Inputs::own).orElseGet(() -> newest(period));
    }

    private Map<String, StoredExtract> before(FollowUp followUp, Map<String, StoredExtract> own) {
        var before = new TreeMap<String, StoredExtract>();
        followUp.baseline().ifPresent(baseline -> before.putAll(earlier(baseline)));
        before.keySet().retainAll(own.keySet());
        before.keySet().retainAll(compared());
        // Cases are of their own month
        before.computeIfPresent(
                Source.CASES.name(), (_, cases) -> cases.period().equals(followUp.baseline()) ? cases : null);
        budgetBefore(followUp, own).ifPresent(budget -> before.put(budget.kind(), budget));
        return before;
    }

    /// What is compared with the follow-up before; the limits are there for the cases. Budgets have a last follow-up of
    /// their own.
    private Set<String> compared() {
        return Stream.concat(
                        Stream.of(Source.CASES, Source.LIMITS, Source.INITIATIVES),
                        DeclaredReports.sources(settings.templates()).stream())
                .map(Source::name)
                .collect(Collectors.toSet());
    }

    /// The budget of the last budget follow-up: the last follow-up's, or the chosen baseline's, where it has a file of
    /// its own that is earlier than the one in use, else that of the newest follow-up before, approved where there
    /// is one.
    private Optional<StoredExtract> budgetBefore(FollowUp followUp, Map<String, StoredExtract> own) {
        var inUse = Optional.ofNullable(own.get(Source.BUDGET.name())).flatMap(StoredExtract::period);
        var before = followUp.basis() == FollowUp.Basis.CHOSEN
                ? followUp.baseline()
                : followUps.lastBefore(followUp.period()).map(FollowUp::period);
        return inUse.flatMap(
                now -> before.flatMap(last -> budgetBefore(now, last).or(() -> followUps
                        .lastBefore(last, earlier -> budgetBefore(now, earlier.period())
                                .isPresent())
                        .flatMap(earlier -> budgetBefore(now, earlier.period())))));
    }

    private Optional<StoredExtract> budgetBefore(Period inUse, Period period) {
        return budgetOf(period).filter(_ -> period.compareTo(inUse) < 0);
    }

    /// The period's own budget file.
    private Optional<StoredExtract> budgetOf(Period period) {
        return told(period)
                .map(inputs -> inputs.own(Source.BUDGET))
                .orElseGet(() -> extracts.accepted(Source.BUDGET.name(), Optional.of(period)))
                .filter(budget -> budget.period().equals(Optional.of(period)));
    }

    /// Of the same month and of December; none unless both are known.
    private List<StoredExtract> lastYear(Map<String, StoredExtract> own) {
        var lines = Source.BUDGET.rows(extracts, own);
        return lines.isEmpty() ? List.of() : lastYear(BudgetResults.asOf(lines));
    }

    private List<StoredExtract> lastYear(LocalDate asOf) {
        var known = Stream.of(Period.of(asOf.minusYears(1)), new Period(asOf.getYear() - 1, 12))
                .flatMap(month -> budgetOf(month).stream())
                .toList();
        return known.size() == 2 ? known : List.of();
    }
}
