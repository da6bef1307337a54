package dk.opfoelgning.document.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Names that Excel allows, no two alike.
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String NUMBERED = "(?i)^(tabel|figur)\\s+\\d+[a-z]?\\s*[.:]\\s*";
    private static final String DANGLING =
            "(?i)(\\s+(pr\\.?|og|i|på|af|for|med|til|fra|efter|ved|under|mod|siden|hver|minus|pct\\.?))+$";

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /// A name made of a table's title.
    String of(String title) {
        String name = shortened(withoutAside(legal(title.replaceFirst(NUMBERED, ""))), LONGEST);
        return unique(name.isEmpty() ? "Tabel" : name);
    }

    private static String legal(String title) {
        return title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ")
                .replaceAll("[\\s\u00a0]+", " ")
                // a name that begins with a mark can stand in no formula
                .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                .strip();
    }

    /// A title that is too long loses what it says in parentheses, then what follows a comma.
    private static String withoutAside(String title) {
        return Stream.of(title, title.replaceFirst("\\s*\\(.*", ""), title.replaceFirst("\\s*[(,].*", ""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
                .findFirst()
                .orElse(title);
    }

    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int space = name.lastIndexOf(' ', length);
        String cut = name.substring(0, space < length / 3 ? length : space);
        return cut.replaceFirst("[\\s,;–-]+$", "").replaceFirst(DANGLING, "").strip();
    }

    private String unique(String name) {
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            unique = shortened(name, LONGEST - suffix.length()) + suffix;
        }
        return unique;
    }
}
