package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Meeting;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What every template sees: municipality, meeting, period, comparison basis and sources.
public final class Frame {
    private static final int YEAR = 12;

    private Frame() {}

    /// A model to add a report's own things to.
    ///
    /// @param document the document's name, to find its meeting
    public static Map<String, Object> of(Material material, String document) {
        return of(material, document, material.meeting(document));
    }

    /// The same for a document that no committee gets.
    public static Map<String, Object> withoutMeeting(Material material, String document) {
        return of(material, document, Optional.empty());
    }

    private static Map<String, Object> of(Material material, String document, Optional<Meeting> meeting) {
        var model = new HashMap<String, Object>();
        model.put("dokumentnavn", document);
        var committees = material.municipality().committees();
        model.put("kommune", material.municipality().name());
        model.put("udvalg", meeting.map(Meeting::committee).orElse(committees.own()));
        model.put("oekonomiudvalg", committees.economy());
        model.put("raad", committees.council());
        model.put("journalnr", meeting.map(Meeting::journalNumber).orElse(""));
        model.put("punkt", meeting.map(Meeting::item).orElse(""));
        model.put("moededato", meeting.map(Meeting::date).map(Danish::date).orElse(""));
        model.put("kladde", material.followUp().state() != FollowUp.State.APPROVED);
        model.put("periode", PeriodView.of(material.followUp().period()));
        model.put("dato", material.followUp().period().lastDay().toString());
        material.followUp().baseline().map(PeriodView::of).ifPresent(baseline -> model.put("grundlag", baseline));
        model.put("grundlagGodkendt", material.comparedWith().state() == FollowUp.State.APPROVED);
        model.put("grundlagVist", material.comparedWith().state() != FollowUp.State.BACKGROUND);
        model.put("somKendt", material.comparedWith().asKnown());
        material.followUp()
                .correction()
                .ifPresent(correction -> model.put(
                        "rettelse",
                        Map.of("nummer", Integer.toString(correction.number()), "aarsag", correction.reason())));
        model.put("beslutning", material.comparedWith().decision().orElse(""));
        model.put("valg", choice(material.followUp().basis()));
        model.put("aaretFoer", PeriodView.of(material.followUp().period().plusMonths(-YEAR)));
        model.put("kilder", sources(material));
        model.put("datakvalitet", material.quality().notes());
        return model;
    }

    /// Adds the figures that a correction corrects, for documents that list them.
    public static void addCorrected(Map<String, Object> model, Material material, Predicate<Figure> shown) {
        model.put("rettet", RevisedView.corrected(material, shown));
    }

    private static String choice(FollowUp.Basis basis) {
        return switch (basis) {
            case LAST -> "seneste";
            case SAME_MONTH_LAST_YEAR -> "aaretFoer";
            case LAST_FOR_LACK_OF_A_YEAR_AGO -> "senesteIStedet";
            case CHOSEN -> "valgt";
        };
    }

    private static Map<String, OriginView> sources(Material material) {
        return material.sources().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        source -> OriginView.of(
                                source.getValue(), material.followUp().period())));
    }
}
