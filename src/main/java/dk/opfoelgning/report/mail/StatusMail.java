package dk.opfoelgning.report.mail;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.FileFormat;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.Recipient;
import dk.opfoelgning.report.Frame;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The mail of a follow-up: its point, and the documents. Who may have nothing internal gets the committee's figures;
/// who is in charge of a centre gets that centre's, and no other's.
public final class StatusMail {
    private static final String NAME = "mail";

    private StatusMail() {}

    /// How a document goes along.
    ///
    /// @param file its name
    /// @param address empty where no page has it
    public record Paper(String file, boolean attached, Optional<String> address) {
        private Map<String, String> view() {
            var view = new HashMap<String, String>();
            view.put("fil", file);
            view.put("maade", attached ? "vedhaeftet" : address.isPresent() ? "side" : "mappe");
            address.ifPresent(known -> view.put("adresse", known));
            return view;
        }
    }

    /// @param page where the follow-up is shown, if there is a page
    public static Report of(Material material, Recipient recipient, List<Paper> papers, Optional<String> page) {
        return new Report(
                NAME,
                NAME + ".ftlh",
                recipient.internal() ? Classification.INTERN : Classification.OFFENTLIG,
                EnumSet.noneOf(FileFormat.class),
                model(material, recipient, papers, page));
    }

    private static Map<String, Object> model(
            Material material, Recipient recipient, List<Paper> papers, Optional<String> page) {
        var model = Frame.withoutMeeting(material, NAME);
        model.put("center", recipient.internal() ? recipient.center() : "");
        model.put("centre", recipient.internal() && recipient.center().isEmpty() ? material.centers() : List.of());
        model.put("papirer", papers.stream().map(Paper::view).toList());
        model.put(
                "advarsler",
                Long.toString(material.quality().results().stream()
                        .filter(GateResult::warns)
                        .count()));
        page.ifPresent(address -> model.put("side", address));
        return model;
    }
}
