package dk.opfoelgning.extract;

import static dk.opfoelgning.extract.Column.Presence.REQUIRED;
import static dk.opfoelgning.extract.ExtractKind.YearColumns.AT_LEAST_ONE;

import dk.opfoelgning.extract.table.Cells;
import dk.opfoelgning.facts.CprShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds a kind's columns in the first row of a file.
final class HeadingReader {
    private final ExtractKind<?> kind;
    private final Map<String, String> renamed;
    private final FileProblems problems;
    private final List<Integer> positions;
    private final SortedMap<Integer, Integer> years = new TreeMap<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<Integer, String> unknown = new TreeMap<>();
    private boolean usable = true;

    HeadingReader(ExtractKind<?> kind, ColumnNames names, FileProblems problems) {
        this.kind = kind;
        this.renamed = names.of(kind, problems.all());
        this.problems = problems;
        this.positions = new ArrayList<>(Collections.nCopies(kind.columns().size(), Heading.ABSENT));
    }

    Heading read(Cells cells) {
        for (int i = 0; i < cells.count(); i++) {
            place(cells, i);
        }
        reportMissing(cells.line());
        if (usable) {
            unknown.forEach(labels::set);
        }
        return new Heading(
                List.copyOf(positions),
                Collections.unmodifiableSortedMap(years),
                List.copyOf(labels),
                usable ? List.copyOf(unknown.values()) : List.of());
    }

    /// Whether all columns are there, and once.
    boolean isUsable() {
        return usable;
    }

    private void place(Cells cells, int position) {
        var heading = cells.text(position);
        labels.add(Problem.position(position));
        if (CprShape.isIn(heading)) {
            problems.report(cells.line(), Problem.position(position), Rule.CPR_NUMBER, Messages.CPR_NUMBER);
        } else {
            place(heading, position, cells.line());
        }
    }

    private void place(String heading, int position, long line) {
        var spelling = renamed.getOrDefault(Spelling.of(heading), heading);
        var column = Spelling.column(kind, spelling);
        if (column.isPresent()) {
            boolean isFirst = positions.set(column.get().ordinal(), position) == Heading.ABSENT;
            name(position, column.get().title(), isFirst, line);
        } else if (Spelling.isYear(kind, spelling)) {
            boolean isFirst = years.put(Integer.valueOf(spelling), position) == null;
            name(position, spelling, isFirst, line);
        } else if (!heading.isEmpty()) {
            unknown.put(position, heading);
        }
    }

    private void name(int position, String title, boolean isFirst, long line) {
        labels.set(position, title);
        if (!isFirst) {
            report(line, title, Rule.DUPLICATE_COLUMN, "kolonnen findes to gange; slet den ene.");
        }
    }

    private void reportMissing(long line) {
        if (labels.size() == unknown.size() && kind.columns().size() > 1) {
            report(line, null, Rule.MISSING_COLUMN, Messages.NO_HEADINGS);
            return;
        }
        for (var column : kind.columns()) {
            if (column.presence() == REQUIRED && positions.get(column.ordinal()) == Heading.ABSENT) {
                report(line, column.title(), Rule.MISSING_COLUMN, Messages.MISSING_COLUMN);
            }
        }
        if (kind.yearColumns() == AT_LEAST_ONE && years.isEmpty()) {
            report(line, null, Rule.MISSING_COLUMN, Messages.MISSING_YEARS);
        }
    }

    private void report(long line, @Nullable String column, Rule rule, String message) {
        usable = false;
        problems.report(line, column, rule, message);
    }
}
