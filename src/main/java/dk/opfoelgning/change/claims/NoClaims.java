package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Passage;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers that claim nothing: dates, years, references and names.
final class NoClaims {
    private static final String MONTHS =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)";

    private static final List<Pattern> PATTERNS = List.of(
            pattern("https?://\\S+|\\S+@\\S+|\\S+\\.(?:xlsx|pdf|docx|csv|html|md)"),
            // A number's list item
            pattern("(?m)^\\s*\\d{1,2}[.)](?=\\s)"),
            pattern("\\d{1,2}\\.\\s*" + MONTHS + "\\b(?:\\.?\\s*\\d{4})?"),
            pattern(MONTHS + "\\.?\\s*\\d{4}"),
            pattern("\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}(?!\\d)|(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?(?!\\d)"),
            // Years, alone or as a span
            pattern("(?<![\\d.,])(?:19|20)\\d{2}(?:\\s*[-–/]\\s*(?:19|20)?\\d{2})?(?![\\d]|[.,]\\d)"
                    + "(?!\\s*(?:kr|mio|pct|%|sag|person|plads|ledige|borger))"),
            // 85.02.10-A26-4-25, and case numbers
            pattern(
                    "\\d{2}\\.\\d{2}\\.\\d{2}-\\p{L}\\d{2}-\\d+-\\d+|(?:journal|j\\.|sags)\\s*-?nr\\.?:?\\s*[\\p{L}\\d.-]+"),
            pattern("§§?\\s*\\d+[\\w.]*(?:\\s*(?:,|og|eller|-|–)\\s*(?:§\\s*)?\\d+[\\w.]*)*"),
            pattern("(?:stk|nr|kap|kapitel|punkt|pkt|side|s|tabel|figur|bilag|artikel|version|uge|lov|model|potentiale"
                    + "|potentialerne|lokale|rum|paragraf|note)\\.?\\s*\\d[\\d.]*(?:\\s*(?:,|og|til|af|-|–)\\s*\\d+)*"),
            pattern("(?:kl|klokken)\\.?\\s*\\d{1,2}(?:[.:]\\d{2})?(?:\\s*(?:-|–|til)\\s*\\d{1,2}(?:[.:]\\d{2})?)?"),
            // What is shaped like a CPR number is never told
            pattern("(?<![\\d.,])\\d{6}[- ]?\\d{4}(?!\\d)"),
            // Phone numbers: eight digits, together, in pairs or after +45
            pattern(
                    "\\+45[\\s\\d]{8,12}|(?:tlf|telefon|mobil)\\S*\\s*[\\d ]{8,12}"
                            + "|(?<![\\d.,])\\d{2} \\d{2} \\d{2} \\d{2}(?!\\d|[.,]\\d)|(?<![\\d.,])\\d{8}(?!\\d|[.,]\\d)(?!\\s*kr)"),
            // Brackets, which are names: 25 pct. refusion; 50 eller 75 % i refusion
            pattern(
                    "(?:(?:25|50|75)\\s*(?:%|pct\\.?|procent)?\\s*(?:og|eller|til|,)\\s*)*(?<![\\d,.])(?:25|50|75)\\s*"
                            + "(?:%|pct\\.?|procent)(?:\\s*-?\\s*(?:i |s)?(?:refusion|sats|trin|grænse|gruppe|bracket)\\p{L}*)"),
            // 164 på 25 procent: a count of a bracket
            pattern("(?<=\\d (?:(?:enkelt)?sager )?(?:på|i|med) )(?:25|50|75) (?:%|pct\\.?|procent)(?! ?-?point)"),
            // Names such as AUS08, D 2.58, B26; B2025/1
            pattern("(?-i:\\p{Lu}{1,4}-?\\s?\\d+(?:[./]\\d+)*)"),
            pattern("(?-i:\\d{4}\\s+(?=\\p{Lu}\\p{L}+ (?:C|NV|SØ|NØ|SV|K|V|N|S|Ø)\\b))"));

    private static final Pattern REFERENCE =
            pattern("(?:nr|nummer|punkt|pkt|journal ?nr|sags ?nr|side|år|dato|møde|mødedato|telefon|tlf)\\.?:?");

    private NoClaims() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?<![\\p{L}])(?:" + regex + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Whether a cell is a number of something, such as `Nr.` or `Punkt`.
    static boolean isReference(Passage passage) {
        return passage.beside().stream()
                .anyMatch(head -> REFERENCE.matcher(head.strip()).matches());
    }

    /// The text with blanks in their places.
    static String without(String text) {
        var rest = text;
        for (var pattern : PATTERNS) {
            rest = pattern.matcher(rest).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
        }
        return rest;
    }
}
