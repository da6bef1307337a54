package dk.opfoelgning.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Another system's headings, as `kolonner.yml` gives them for each extract.
public final class ColumnNames {

    /// The file, in the input folder.
    public static final String FILE = "kolonner.yml";

    private static final String UNKNOWN_COLUMN =
            "ingen af de to navne er en kolonne i udtrækket; skriv den anden overskrift og kolonnens navn.";
    private static final String UNKNOWN_EXTRACT =
            "navnet er ikke et udtræk; skriv filens navn uden endelse, f.eks. sager.";

    /// Two names of one column, in whichever order.
    record Renaming(String one, String other, long line) {}

    record Extract(String name, List<Renaming> renamings, long line) {}

    private final List<Extract> extracts;

    ColumnNames(List<Extract> extracts) {
        this.extracts = List.copyOf(extracts);
    }

    /// Every extract has our own headings.
    public static ColumnNames none() {
        return new ColumnNames(List.of());
    }

    /// None where the file is absent.
    public static ColumnNames read(Path inputFolder, Problems problems) throws IOException {
        return new ColumnNamesFile(inputFolder.resolve(FILE), new FileProblems(FILE, problems)).read();
    }

    /// Reports extracts in the file that are no kind.
    public void checkExtracts(Collection<? extends ExtractKind<?>> kinds, Problems problems) {
        extracts.stream()
                .filter(extract -> kinds.stream().noneMatch(kind -> isOf(extract, kind)))
                .forEach(extract -> report(problems, extract.line(), Rule.COLUMN_NAMES, UNKNOWN_EXTRACT));
    }

    /// The titles of a kind's columns by the spelling of the other system's headings.
    Map<String, String> of(ExtractKind<?> kind, Problems problems) {
        var titles = new HashMap<String, String>();
        for (var extract : extracts) {
            if (isOf(extract, kind)) {
                extract.renamings().forEach(renaming -> add(renaming, kind, titles, problems));
            }
        }
        return titles;
    }

    private static void add(Renaming renaming, ExtractKind<?> kind, Map<String, String> titles, Problems problems) {
        if (isColumn(kind, renaming.other())) {
            titles.put(Spelling.of(renaming.one()), renaming.other());
        } else if (isColumn(kind, renaming.one())) {
            titles.put(Spelling.of(renaming.other()), renaming.one());
        } else {
            report(problems, renaming.line(), Rule.COLUMN_NAMES, UNKNOWN_COLUMN);
        }
    }

    private static boolean isColumn(ExtractKind<?> kind, String name) {
        return Spelling.column(kind, name).isPresent() || Spelling.isYear(kind, name);
    }

    private static boolean isOf(Extract extract, ExtractKind<?> kind) {
        return Spelling.of(extract.name()).equals(kind.name());
    }

    private static void report(Problems problems, long line, Rule rule, String message) {
        problems.add(new Problem(FILE, line, null, rule, message));
    }
}
