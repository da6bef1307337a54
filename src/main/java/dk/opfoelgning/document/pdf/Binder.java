package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.BoundItem;
import dk.opfoelgning.document.Cover;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.ShownFigure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Binds a meeting's items into one tagged PDF, in the order of the agenda, behind a front page with their contents.
///
/// Each item keeps its own running title, journal number and draft mark; pages are counted through. An item without a
/// number gets none here, since numbers are the agenda's to give.
public final class Binder {
    private final Look look;

    public Binder(Theme theme) {
        this.look = new Look(theme);
    }

    /// @throws dk.opfoelgning.document.NotPublic if an item is internal
    /// @throws dk.opfoelgning.document.NotInVocabulary if an item is malformed or holds anything outside the
    /// vocabulary
    public void write(Cover cover, List<BoundItem> items, OutputStream out) throws IOException {
        var agenda = items.stream().sorted(BoundItem.AGENDA).map(AgendaItem::of).toList();
        var volume = new Volume(cover.metadata(), FileId.of(cover + "\n" + items), look, out);
        var contents = front(cover, agenda, volume);
        for (int i = 0; i < agenda.size(); i++) {
            contents.tell(volume.turnTo(agenda.get(i).metadata(), ContentsLayout.name(i)));
            item(agenda.get(i), volume);
        }
        volume.close(figures(items));
    }

    private ContentsLayout front(Cover cover, List<AgendaItem> agenda, Volume volume) {
        Tag part = volume.whole().child("Part");
        var contents = new ContentsLayout(look, agenda);
        new FrontPage(cover, agenda.size()).layBy(volume.layout(part));
        contents.lay(part, volume.flow());
        volume.flow().then(part::close);
        return contents;
    }

    private static void item(AgendaItem item, Volume volume) {
        Tag part = volume.whole().child("Part");
        item.layBy(volume.layout(part));
        volume.flow().then(part::close);
    }

    private static List<ShownFigure> figures(List<BoundItem> items) {
        return ShownFigure.eachOnce(items.stream().flatMap(item -> item.manuscript().figures().stream()));
    }
}
