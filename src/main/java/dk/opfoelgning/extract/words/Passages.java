package dk.opfoelgning.extract.words;

import dk.opfoelgning.facts.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The passages of a text as they are found, each with the headings that it stands under.
final class Passages {
    private static final int LONGEST_OPENING = 100;

    private final List<Passage> found = new ArrayList<>();
    private final TreeMap<Integer, String> headings = new TreeMap<>();

    List<Passage> all() {
        return List.copyOf(found);
    }

    /// A heading is a passage too, and ends those of its level and below.
    void heading(int level, int line, String text) {
        headings.tailMap(level, true).clear();
        paragraph(line, text);
        if (!text.isBlank()) {
            headings.put(level, text.strip());
        }
    }

    /// What a text opens with, such as its sender, stands over all of it.
    void paragraph(int line, String text) {
        if (!text.isBlank()) {
            boolean isOpening = found.isEmpty() && headings.isEmpty() && text.length() <= LONGEST_OPENING;
            found.add(new Passage(line, text, List.copyOf(headings.values()), List.of()));
            if (isOpening && !text.contains(". ")) {
                headings.put(0, text.strip());
            }
        }
    }

    /// What a list of terms says of a term.
    void beside(int line, String text, String term) {
        found.add(new Passage(line, text, List.copyOf(headings.values()), List.of(term)));
    }

    void table(Grid grid) {
        var above = new ArrayList<>(headings.values());
        if (!grid.caption().isBlank()) {
            above.add(grid.caption());
        }
        found.addAll(grid.passages(above));
    }
}
