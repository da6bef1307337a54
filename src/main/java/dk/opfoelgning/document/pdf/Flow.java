package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fills pages from top to bottom with slabs; those kept together move to the next page together.
final class Flow implements Strips {
    private static final int FEWEST_BEFORE_BREAK = 16;

    private final Canvas canvas;
    private final List<Entry> chunk = new ArrayList<>();
    private Spacing last = Spacing.NONE;
    private float y;
    private @Nullable Slab repeated;
    private boolean isWaiting;

    private sealed interface Entry {
        record Strip(Slab slab) implements Entry {}

        record Action(Runnable action) implements Entry {}
    }

    Flow(Canvas canvas) {
        this.canvas = canvas;
        this.y = canvas.frame().top();
    }

    @Override
    public void add(Slab slab) {
        if (isWaiting) {
            place();
        }
        chunk.add(new Entry.Strip(slab));
        isWaiting = slab.keep() == Keep.WITH_TABLE;
        if (slab.keep() == Keep.FREE) {
            place();
        }
    }

    @Override
    public void then(Runnable action) {
        if (chunk.isEmpty()) {
            action.run();
        } else {
            chunk.add(new Entry.Action(action));
        }
    }

    /// What comes now is what the last slab may have waited for.
    void join() {
        isWaiting = false;
    }

    /// From here on, a new page begins with this slab.
    void repeat(Slab slab) {
        repeated = slab;
    }

    void repeatNothing() {
        repeated = null;
    }

    /// Goes on at the top of a page of another document.
    void turnTo(Metadata next) {
        finish();
        canvas.newPage(next);
        y = canvas.frame().top();
        last = Spacing.NONE;
    }

    /// Draws what was kept for something that didn't come.
    void finish() {
        place();
    }

    private void place() {
        float all = height(chunk);
        boolean movable = all <= freshHeight();
        float needed = movable ? all : height(chunk.subList(0, Math.min(FEWEST_BEFORE_BREAK, chunk.size())));
        if (needed > left()) {
            turnPage();
        }
        chunk.forEach(this::place);
        chunk.clear();
        isWaiting = false;
    }

    private void place(Entry entry) {
        switch (entry) {
            case Entry.Strip(Slab slab) -> place(slab);
            case Entry.Action(Runnable action) -> action.run();
        }
    }

    private void place(Slab slab) {
        if (gap(last, slab) + slab.height() > left()) {
            turnPage();
        }
        draw(slab);
    }

    private void draw(Slab slab) {
        y -= gap(last, slab);
        slab.painter().paint(canvas, y);
        y -= slab.height();
        last = slab.spacing();
    }

    private void turnPage() {
        if (isAtTop()) {
            return;
        }
        canvas.newPage();
        y = canvas.frame().top();
        last = Spacing.NONE;
        if (repeated != null) {
            draw(repeated);
        }
    }

    private boolean isAtTop() {
        float top = canvas.frame().top() - (repeated == null ? 0 : repeated.height());
        return y >= top - 0.01f;
    }

    private float gap(Spacing above, Slab slab) {
        return y >= canvas.frame().top() - 0.01f ? 0 : above.until(slab.spacing());
    }

    private float left() {
        return y - canvas.frame().bottom() + 0.01f;
    }

    private float freshHeight() {
        return canvas.frame().height() - (repeated == null ? 0 : repeated.height());
    }

    private float height(List<Entry> entries) {
        float height = 0;
        Spacing above = last;
        for (Entry entry : entries) {
            if (entry instanceof Entry.Strip(Slab slab)) {
                height += (height == 0 ? gap(above, slab) : above.until(slab.spacing())) + slab.height();
                above = slab.spacing();
            }
        }
        return height;
    }
}
