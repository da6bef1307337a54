package dk.opfoelgning.extract.words;

import dk.opfoelgning.facts.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfReader;

/// PDF files. A line is one of the text, counted over all pages.
///
/// A page tells where each line ends, and not where paragraphs do: one ends where a line is short and the next
/// begins as a sentence, an item or a heading does. Tables are lines of text as well, without heads.
final class PdfWords {
    private static final Pattern BEGINNING = Pattern.compile("\\s*[\\p{Lu}\\p{N}•–+−-].*");
    private static final double SHORT = 0.75;
    private static final double SAME = 0.05;
    private static final double FAR = 1.3;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)[+−-]?\\d[\\d.,]*(?!\\S)");
    private static final Pattern NO_HEADING = Pattern.compile("\\d|[.:;,?!]$");
    private static final int FEW = 3;

    private final Passages passages = new Passages();
    private final List<SeenLines.Line> open = new ArrayList<>();
    private int line;

    List<Passage> read(Path file) throws IOException {
        try (var reader = new PdfReader(Files.readAllBytes(file))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                page(SeenLines.of(reader, page));
            }
        }
        return passages.all();
    }

    private void page(List<SeenLines.Line> lines) {
        var measure = Measure.of(lines);
        for (var next : lines) {
            if (!open.isEmpty() && endsParagraph(open.getLast(), next, measure)) {
                close();
            }
            line++;
            open.add(next);
        }
        close();
    }

    /// How a page is set.
    ///
    /// @param longest the letters of its longest line
    /// @param gap between two lines, mostly
    private record Measure(int longest, double gap) {
        static Measure of(List<SeenLines.Line> lines) {
            int longest =
                    lines.stream().mapToInt(each -> each.text().length()).max().orElse(0);
            var gaps = new TreeMap<Long, Integer>();
            for (int i = 1; i < lines.size(); i++) {
                gaps.merge(Math.round(lines.get(i - 1).to(lines.get(i))), 1, Integer::sum);
            }
            gaps.remove(0L);
            return new Measure(
                    longest,
                    gaps.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse(Long.MAX_VALUE));
        }
    }

    private static boolean endsParagraph(SeenLines.Line last, SeenLines.Line next, Measure measure) {
        return isRow(next.text())
                || isRow(last.text())
                || Math.abs(last.height() - next.height()) > SAME * last.height()
                || last.to(next) > FAR * measure.gap()
                || last.text().length() < measure.longest() * SHORT
                        && BEGINNING.matcher(next.text()).matches();
    }

    /// With several numbers and hardly a word for each.
    private static boolean isRow(String text) {
        long numbers = NUMBER.matcher(text).results().count();
        return numbers >= FEW && text.strip().split("\\s+").length < FEW * numbers;
    }

    /// A line of its own that ends no sentence and holds no number.
    private boolean isHeading(String text) {
        return open.size() == 1 && !NO_HEADING.matcher(text).find();
    }

    private void close() {
        if (!open.isEmpty()) {
            var text = open.stream().map(SeenLines.Line::text).collect(Collectors.joining("\n"));
            int start = line - open.size() + 1;
            if (isHeading(text)) {
                // The first is the title
                passages.heading(start == 1 ? 1 : 2, start, text);
            } else {
                passages.paragraph(start, text);
            }
            open.clear();
        }
    }
}
