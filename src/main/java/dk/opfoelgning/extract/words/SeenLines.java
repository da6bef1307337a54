package dk.opfoelgning.extract.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.FinalText;
import org.openpdf.text.pdf.parser.ParsedText;
import org.openpdf.text.pdf.parser.ParsedTextImpl;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.openpdf.text.pdf.parser.TextAssembler;
import org.openpdf.text.pdf.parser.Word;

/// The lines of text on a page of a PDF: what stands on one baseline.
///
/// What repeats on each page is passed over where the file tells it apart.
final class SeenLines implements TextAssembler {
    private static final int Y = 1;

    private final List<Line> lines = new ArrayList<>();

    /// @param height of its letters
    record Line(StringBuilder words, float baseline, float height) {
        String text() {
            return words.toString().replaceAll("[ \u00a0]+", " ").strip();
        }

        /// How far down or up another line is.
        double to(Line other) {
            return Math.abs(baseline - other.baseline);
        }
    }

    static List<Line> of(PdfReader reader, int page) throws IOException {
        var seen = new SeenLines();
        new PdfTextExtractor(reader, seen).getTextFromPage(page);
        return seen.lines.stream().filter(line -> !line.text().isEmpty()).toList();
    }

    @Override
    public void process(ParsedText parsed, String contextName) {
        float baseline = parsed.getStartPoint().get(Y);
        if (lines.isEmpty() || lines.getLast().baseline() != baseline) {
            lines.add(new Line(new StringBuilder(), baseline, parsed.getAscent() - parsed.getDescent()));
        }
        lines.getLast().words().append(' ');
        parsed.getAsPartialWords().forEach(this::append);
    }

    private void append(Word word) {
        var words = lines.getLast().words();
        words.append(word.breakBefore() ? " " : "").append(word.getText());
    }

    @Override
    public void process(FinalText completed, String contextName) {}

    @Override
    public void process(Word completed, String contextName) {}

    @Override
    public void renderText(FinalText completed) {}

    @Override
    public void renderText(ParsedTextImpl parsed) {}

    @Override
    public FinalText endParsingContext(String containingElementName) {
        return new FinalText("");
    }

    @Override
    public String getWordId() {
        return "";
    }

    @Override
    public void setPage(int page) {}

    @Override
    public void reset() {}
}
