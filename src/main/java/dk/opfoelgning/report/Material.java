package dk.opfoelgning.report;

import dk.opfoelgning.change.Declared;
import dk.opfoelgning.facts.AgendaItem;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.FreeText;
import dk.opfoelgning.facts.Initiative;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a follow-up's reports are made of.
///
/// @param comparedWith what became of the follow-up that it is compared with
/// @param sources what the figures were read from, by the extract's name
/// @param casesAsOf the day that the case extract is of, empty without one
/// @param initiativesBefore as the follow-up compared with told them, empty where it told none
/// @param declared the reports that folders of templates declare, as far as their extracts are there
/// @param centers that the cases name, in the order that documents show them
/// @param quality what its quality gates found
public record Material(
        FollowUp followUp,
        ComparedWith comparedWith,
        Figures figures,
        Map<String, Origin> sources,
        Optional<LocalDate> casesAsOf,
        List<Meeting> meetings,
        BudgetMaterial budget,
        List<Initiative> initiatives,
        Optional<List<Initiative>> initiativesBefore,
        List<AgendaItem> agenda,
        List<FreeText> texts,
        List<String> centers,
        Municipality municipality,
        List<Declared> declared,
        Quality quality) {

    /// The same with these declarations, for who edits them.
    public Material redeclared(List<Declaration> declarations) {
        var now = declared.stream()
                .flatMap(each -> declarations.stream()
                        .filter(declaration ->
                                declaration.name().equals(each.declaration().name()))
                        .map(declaration -> new Declared(declaration, each.rows(), each.before())))
                .toList();
        return new Material(
                followUp,
                comparedWith,
                figures,
                sources,
                casesAsOf,
                meetings,
                budget,
                initiatives,
                initiativesBefore,
                agenda,
                texts,
                centers,
                municipality,
                now,
                quality);
    }

    /// Where a document is on the agenda: its own line, else the one for all others of the period.
    public Optional<Meeting> meeting(String document) {
        return Meeting.of(meetings, followUp.period(), document);
    }

    /// The budget follow-up that budgets are compared with: figures of its results are kept beside this one's.
    public Optional<Period> budgetBefore() {
        var now = followUp.period();
        return figures.of("budget.result_before").stream()
                .map(Figure::about)
                .filter(about -> about.compareTo(now) < 0)
                .max(Comparator.naturalOrder());
    }
}
