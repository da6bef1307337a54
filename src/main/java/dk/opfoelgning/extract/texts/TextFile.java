package dk.opfoelgning.extract.texts;

import dk.opfoelgning.extract.FileProblems;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.extract.Written;
import dk.opfoelgning.facts.CprShape;
import dk.opfoelgning.facts.FreeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One contribution: a head between two lines of `---` with `titel` and perhaps `placering`, then CommonMark.
public record TextFile(Path file) {
    private static final String FENCE = "---";
    /// Bytes; a contribution is a page or two.
    private static final long LARGEST = 1_000_000;

    private static final String TOO_LARGE = "filen er større end 1 MB; forkort teksten, eller læg den i et bilag.";
    private static final String NOT_TEXT = "filen er ikke en tekstfil; gem den igen som ren tekst (Markdown).";
    private static final String NO_HEAD =
            "filen mangler sit hoved; begynd med en linje ---, derefter titel: og en linje --- mere.";
    private static final String EMPTY = "filen har ingen tekst under hovedet; skriv den, eller slet filen.";
    private static final String CPR_NUMBER =
            "her står noget, der ligner et CPR-nummer; fjern det, og lever filen igen.";

    /// Empty where something is wrong.
    public Optional<FreeText> read(FileProblems problems) throws IOException {
        if (Files.size(file) > LARGEST) {
            problems.report(Rule.OUT_OF_RANGE, TOO_LARGE);
            return Optional.empty();
        }
        var text = Written.in(file);
        if (text.isEmpty()) {
            problems.report(Rule.UNREADABLE_FILE, NOT_TEXT);
        }
        return text.flatMap(known -> read(known.lines().toList(), problems));
    }

    private Optional<FreeText> read(List<String> lines, FileProblems problems) {
        long before = problems.all().errors();
        reportCprNumbers(lines, problems);
        int end = endOfHead(lines);
        if (end < 0) {
            problems.report(1, null, Rule.TEXT_HEAD, NO_HEAD);
            return Optional.empty();
        }
        var head = TextHead.read(lines.subList(1, end), problems);
        var markdown = String.join("\n", lines.subList(end + 1, lines.size())).strip();
        if (markdown.isEmpty()) {
            problems.report(Rule.NO_ROWS, EMPTY);
        }
        return problems.all().errors() == before
                ? Optional.of(new FreeText(TextFiles.nameOf(file), head.title(), head.position(), markdown))
                : Optional.empty();
    }

    private static void reportCprNumbers(List<String> lines, FileProblems problems) {
        for (int i = 0; i < lines.size(); i++) {
            if (CprShape.isIn(lines.get(i)) || isCut(lines, i)) {
                problems.report(i + 1L, null, Rule.CPR_NUMBER, CPR_NUMBER);
            }
        }
    }

    /// Whether one begins at this line's end, for lines of a paragraph become one.
    private static boolean isCut(List<String> lines, int line) {
        if (line + 1 == lines.size()) {
            return false;
        }
        var one = lines.get(line).strip();
        var next = lines.get(line + 1).strip();
        return !CprShape.isIn(next)
                && (CprShape.isIn(one + next) && one.endsWith("-") || CprShape.isIn(one + " " + next));
    }

    /// The line that ends the head, or -1.
    private static int endOfHead(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            return -1;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }
}
