package dk.opfoelgning.job;

import dk.opfoelgning.document.BoundItem;
import dk.opfoelgning.document.Cover;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.FileFormat;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.FileNames;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.PeriodView;
import dk.opfoelgning.report.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Gathers a follow-up's public documents and binds those that are on a meeting's agenda into one PDF, as the agenda
/// has them. What `moeder` has no meeting for is in none.
final class MeetingBooks {
    private static final String NAME = "moede";
    private static final String DRAFT_MARK = "UDKAST";

    private final Material material;
    private final SortedMap<Sitting, List<BoundItem>> items = new TreeMap<>(Sitting.ORDER);

    private record Sitting(LocalDate date, String committee) {
        static final Comparator<Sitting> ORDER =
                Comparator.comparing(Sitting::date).thenComparing(Sitting::committee);

        static Sitting of(Meeting meeting) {
            return new Sitting(meeting.date(), meeting.committee());
        }
    }

    MeetingBooks(Material material) {
        this.material = material;
    }

    void add(Report report, Manuscript manuscript) {
        if (report.classification() == Classification.OFFENTLIG
                && report.formats().contains(FileFormat.PDF)) {
            material.meeting(report.name())
                    .ifPresent(meeting -> items.computeIfAbsent(Sitting.of(meeting), _ -> new ArrayList<>())
                            .add(new BoundItem(meeting.item(), manuscript)));
        }
    }

    /// None where no meeting is known.
    List<MadeDocument> write(Typesetter typesetter, Path folder) {
        return items.entrySet().stream()
                .map(sitting -> {
                    var file = name(sitting.getKey()) + "." + FileFormat.PDF.ending();
                    typesetter.bind(cover(sitting.getKey()), sitting.getValue(), folder.resolve(file));
                    return new MadeDocument(file, FileFormat.PDF.mediaType(), Classification.OFFENTLIG);
                })
                .toList();
    }

    /// Several meetings in one period are told apart.
    private String name(Sitting sitting) {
        return items.size() == 1 ? NAME : "%s-%s-%s".formatted(NAME, sitting.date(), FileNames.of(sitting.committee()));
    }

    private Cover cover(Sitting sitting) {
        var period = PeriodView.of(material.followUp().period());
        boolean isDraft = material.followUp().state() != FollowUp.State.APPROVED;
        return new Cover(
                material.municipality().name(),
                sitting.committee(),
                "Opfølgning " + period.tekst() + correction(),
                Danish.date(sitting.date()),
                sitting.date(),
                isDraft ? Optional.of(DRAFT_MARK) : Optional.empty());
    }

    private String correction() {
        return material.followUp()
                .correction()
                .map(correction -> ", rettelse nr. " + correction.number())
                .orElse("");
    }
}
