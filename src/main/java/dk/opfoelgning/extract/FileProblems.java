package dk.opfoelgning.extract;

import org.jspecify.annotations.Nullable;

/// The problems of one file.
public record FileProblems(String file, Problems all) {

    public void report(Rule rule, String message) {
        report(0, null, rule, message);
    }

    public void report(long line, @Nullable String column, Rule rule, String message) {
        all.add(new Problem(file, line, column, rule, message));
    }
}
