package dk.opfoelgning.document.excel;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sheet's title, in the parts that its name is made of.
///
/// @param number of its chart, such as "Fig. 3 ", or blank
/// @param text all the rest
/// @param subject what stands before a comma
/// @param measure what stands after it, or blank
record SheetTitle(String number, String text, String subject, String measure) {
    private static final String NUMBERED = "(?i)^(tabel|figur)\\s+\\d+[a-z]?\\s*[.:]\\s*";
    private static final Pattern CHART = Pattern.compile("Fig\\. \\d+ ");
    private static final String ASIDE = "\\s*\\(.*";

    static SheetTitle of(String title) {
        String name = legal(title.replaceFirst(NUMBERED, ""));
        var chart = CHART.matcher(name);
        String number = chart.lookingAt() ? chart.group() : "";
        String text = name.isEmpty() ? "Tabel" : name.substring(number.length());
        String[] halves = withoutAside(text).split(",\\s+", 2);
        return new SheetTitle(number, text, halves[0], halves.length < 2 ? "" : ShorterTitles.capital(halves[1]));
    }

    private static String legal(String title) {
        return title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ")
                .replaceAll("[\\s\u00a0]+", " ")
                // a name that begins with a mark can stand in no formula
                .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                .strip();
    }

    private static String withoutAside(String text) {
        String without = text.replaceFirst(ASIDE, "");
        return without.isEmpty() ? text : without;
    }

    /// Names of no more than so many letters, best first: all of it, else what it is about, else what it measures.
    ///
    /// @param shared whether others are about the same, so that what it measures tells it apart
    Stream<String> names(boolean shared, int longest) {
        int room = longest - number.length();
        var whole = Stream.of(text, withoutAside(text)).filter(name -> name.length() <= room);
        var halves = shared ? Stream.of(measure, subject) : Stream.of(subject, measure);
        return Stream.concat(
                        whole,
                        halves.filter(half -> !half.isEmpty()).flatMap(half -> ShorterTitles.of(half, room).stream()))
                .map(name -> number + name);
    }

    /// Charts and tables have names of their own: a chart may be about the same as its table.
    boolean isAboutTheSame(SheetTitle other) {
        return number.isEmpty() == other.number.isEmpty() && subject.equalsIgnoreCase(other.subject);
    }
}
