package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Passage;
import java.util.regex.Pattern;

/// The words around a claim, from its own clause outwards.
///
/// @param clause that it stands in, or the heads of a cell's row and column
/// @param whole the clause with what another claim in it says
/// @param before the clause's words before it
/// @param after the clause's words after it
/// @param lead its sentence up to the end of the clause, or a table's caption
/// @param wide all that leads up to it: title, headings, the paragraph
record Scope(String clause, String whole, String before, String after, String lead, String wide, boolean isCell) {
    private static final String NUMBER = "(?:[+−-]?\\d|to\\b|tre\\b|fire\\b|fem\\b|seks\\b|syv\\b|otte\\b|ni\\b|ti\\b)";
    /// Only where a number follows: else the words belong to the number before.
    private static final Pattern CLAUSE =
            Pattern.compile("(?:(?:[;:,]\\s|\\s(?=(?:og|samt|mens|men|heraf)\\s+(?!\\p{Lu})))"
                    + "(?=(?:[^\\s;,]+\\s+){0,14}?" + NUMBER + ")"
                    + "|\\s(?=(?:mod|til|fra)\\s+(?:[^\\s;,]+\\s+){0,3}?" + NUMBER + "))");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?<!\\b(?:nr|jf|ca|kl|inkl|ekskl|bl\\.a|f\\.eks|stk|mio|mia)\\.)(?<!\\b\\d\\.)(?<!\\b\\d\\d\\.)"
                    + "(?<=[.!?]|[.!?][«\")])\\s+(?=[\\p{Lu}\\d«\"])");

    /// @param parted the passage's text, as long as it is, to part into clauses
    /// @param from where the claim before it ends
    /// @param to where the next one starts
    static Scope of(Passage passage, String parted, int from, int start, int end, int to) {
        return passage.isCell() ? inCell(passage) : inProse(passage, parted, from, start, end, to);
    }

    private static Scope inCell(Passage passage) {
        var heads = String.join(". ", passage.beside());
        var clause = heads + " " + passage.text();
        var caption = passage.above().isEmpty() ? "" : passage.above().getLast();
        return new Scope(
                clause,
                clause,
                heads,
                "",
                caption + ". " + clause,
                String.join(". ", passage.above()) + ". " + clause,
                true);
    }

    /// What stands between two claims of one clause belongs to the second.
    private static Scope inProse(Passage passage, String parted, int from, int start, int end, int to) {
        var text = passage.text();
        int sentence = lastEnd(SENTENCE, parted, 0, start);
        int clause = Math.max(from, lastEnd(CLAUSE, parted, sentence, start));
        int next = Math.min(firstStart(SENTENCE, parted, end), firstStart(CLAUSE, parted, end));
        int clauseEnd = to < next ? end : next;
        return new Scope(
                text.substring(clause, clauseEnd),
                text.substring(lastEnd(CLAUSE, parted, sentence, start), next),
                text.substring(clause, start),
                text.substring(end, clauseEnd),
                text.substring(sentence, clauseEnd),
                String.join(". ", passage.above()) + ". " + text.substring(0, clauseEnd),
                false);
    }

    private static int lastEnd(Pattern pattern, String text, int from, int before) {
        var matcher = pattern.matcher(text);
        int last = from;
        for (int at = from; at <= before && matcher.find(at) && matcher.end() <= before; at = matcher.end()) {
            last = Math.max(last, matcher.end());
        }
        return last;
    }

    private static int firstStart(Pattern pattern, String text, int from) {
        var matcher = pattern.matcher(text);
        return from < text.length() && matcher.find(from) ? matcher.start() : text.length();
    }
}
