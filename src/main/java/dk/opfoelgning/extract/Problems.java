package dk.opfoelgning.extract;

import java.util.ArrayList;
import java.util.List;

/// The problems found so far: the first hundred of each severity are kept, all are counted.
public final class Problems {
    private static final int LISTED = 100;

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private long errorCount;
    private long warningCount;

    public void add(Problem problem) {
        // One file may be found wrong by each of those that are read by it
        if (problem.rule() == Rule.COLUMN_NAMES && errors.contains(problem)) {
            return;
        }
        if (problem.rule().severity() == Severity.ERROR) {
            errorCount++;
            keep(problem, errors);
        } else {
            warningCount++;
            keep(problem, warnings);
        }
    }

    /// Adds another file's problems to these.
    public void addAll(Problems others) {
        others.errors.forEach(this::add);
        others.warnings.forEach(this::add);
        errorCount += others.errorCount - others.errors.size();
        warningCount += others.warningCount - others.warnings.size();
    }

    private static void keep(Problem problem, List<Problem> listed) {
        if (listed.size() < LISTED) {
            listed.add(problem);
        }
    }

    /// The first hundred errors.
    public List<Problem> listed() {
        return List.copyOf(errors);
    }

    /// The first hundred warnings.
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    public long errors() {
        return errorCount;
    }

    public long warningCount() {
        return warningCount;
    }

    public boolean rejects() {
        return errorCount > 0;
    }
}
