package dk.opfoelgning.extract;

import java.util.List;
import java.util.SortedMap;

/// Where a file has its columns.
///
/// @param positions of the columns in the enum's order, -1 for one that is absent
/// @param years the position of each column that is a year
/// @param labels what each position is called in a message
/// @param unknown headings that are no column
public record Heading(
        List<Integer> positions, SortedMap<Integer, Integer> years, List<String> labels, List<String> unknown) {
    static final int ABSENT = -1;

    int width() {
        return labels.size();
    }

    int position(Column column) {
        return positions.get(column.ordinal());
    }

    boolean isKnown(int position) {
        return positions.contains(position) || years.containsValue(position);
    }

    String label(int position) {
        return position < width() ? labels.get(position) : Problem.position(position);
    }
}
