package dk.opfoelgning.cli;

import dk.opfoelgning.facts.CprShape;
import dk.opfoelgning.job.RunRequest;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/// One stop that is overruled: the gate and why, which come together.
final class AcceptOptions {
    private static final int LONGEST = 500;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Option(
            names = "--accept",
            required = true,
            paramLabel = "GATE",
            description = "A quality gate whose stop is overruled for the file as it is now, as sager.samme-fil; with"
                    + " --reason, and repeatable.")
    private String gate = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; the documents quote it.")
    private String reason = "";

    /// @throws UsageMistake if the reason says nothing or what it may not
    RunRequest.Acceptance acceptance() {
        var words = BLANKS.matcher(reason.strip()).replaceAll(" ");
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new UsageMistake("the reason after --reason must have 1 to %d characters".formatted(LONGEST));
        }
        if (CprShape.isIn(words)) {
            throw new UsageMistake("the reason holds what looks like a CPR number; take it out");
        }
        return new RunRequest.Acceptance(gate, words);
    }
}
