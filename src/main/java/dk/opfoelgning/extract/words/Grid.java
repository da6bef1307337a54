package dk.opfoelgning.extract.words;

import dk.opfoelgning.facts.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A table as it is read, with cells that span columns and rows in each of their places.
final class Grid {
    private static final int LONGEST_NAME = 60;

    private final String caption;
    private final List<TreeMap<Integer, Cell>> rows = new ArrayList<>();
    private int row = -1;

    /// @param isHead whether it names its row or column
    private record Cell(int line, String text, boolean isHead, boolean isFirst) {}

    Grid(String caption) {
        this.caption = caption;
    }

    String caption() {
        return caption;
    }

    void row() {
        row++;
        rowAt(row);
    }

    private TreeMap<Integer, Cell> rowAt(int index) {
        while (rows.size() <= index) {
            rows.add(new TreeMap<>());
        }
        return rows.get(index);
    }

    void cell(int line, String text, boolean isHead, int columns, int down) {
        int column = 0;
        while (rowAt(row).containsKey(column)) {
            column++;
        }
        for (int i = 0; i < columns * down; i++) {
            rowAt(row + i / columns).put(column + i % columns, new Cell(line, text.strip(), isHead, i == 0));
        }
    }

    /// The cells below heads; each first cell of a row is its head.
    List<Passage> passages(List<String> above) {
        var passages = new ArrayList<Passage>();
        var columns = new TreeMap<Integer, List<String>>();
        var group = List.<String>of();
        for (var cells : rows) {
            if (isHeadRow(cells)) {
                group = isGroup(cells) ? List.of(cells.firstEntry().getValue().text()) : List.of();
                addHeads(cells, columns, group.isEmpty());
            } else {
                passages.addAll(passages(cells, columns, group, above));
            }
        }
        return passages;
    }

    private static boolean isHeadRow(Map<Integer, Cell> cells) {
        return !cells.isEmpty() && cells.values().stream().allMatch(Cell::isHead);
    }

    /// One cell over the whole width names the rows below it.
    private static boolean isGroup(TreeMap<Integer, Cell> cells) {
        return cells.values().stream().filter(Cell::isFirst).count() == 1
                && !cells.firstEntry().getValue().text().isEmpty();
    }

    private static void addHeads(Map<Integer, Cell> cells, Map<Integer, List<String>> columns, boolean isHead) {
        if (isHead) {
            cells.forEach((column, cell) ->
                    columns.computeIfAbsent(column, _ -> new ArrayList<>()).add(cell.text()));
        }
    }

    /// A row's first words name it.
    private static boolean isName(int column, Cell cell) {
        return cell.text().isEmpty() || column == 0 && cell.text().length() <= LONGEST_NAME;
    }

    private static List<Passage> passages(
            TreeMap<Integer, Cell> cells, Map<Integer, List<String>> columns, List<String> group, List<String> above) {
        var passages = new ArrayList<Passage>();
        cells.forEach((column, cell) -> {
            if (cell.isFirst() && !isName(column, cell)) {
                var beside = new LinkedHashSet<String>();
                beside.add(column == 0 ? "" : cells.firstEntry().getValue().text());
                beside.addAll(columns.getOrDefault(column, List.of()));
                beside.addAll(group);
                passages.add(new Passage(cell.line(), cell.text(), above, List.copyOf(beside)));
            }
        });
        return passages;
    }
}
