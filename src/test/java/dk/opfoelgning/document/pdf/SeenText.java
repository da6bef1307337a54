package dk.opfoelgning.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.parser.FinalText;
import org.openpdf.text.pdf.parser.ParsedText;
import org.openpdf.text.pdf.parser.ParsedTextImpl;
import org.openpdf.text.pdf.parser.TextAssembler;
import org.openpdf.text.pdf.parser.Word;

/// The text that an eye sees on a page, artifacts too: one line for each baseline.
final class SeenText implements TextAssembler {
    private static final int Y = 1;

    private final List<StringBuilder> lines = new ArrayList<>();
    private float baseline = Float.NaN;

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void process(ParsedText parsed, String contextName) {
        float y = parsed.getStartPoint().get(Y);
        if (y != baseline) {
            lines.add(new StringBuilder());
        }
        baseline = y;
        lines.getLast().append(' ');
        parsed.getAsPartialWords().forEach(this::append);
    }

    private void append(Word word) {
        StringBuilder line = lines.getLast();
        line.append(word.breakBefore() && !line.isEmpty() ? " " : "").append(word.getText());
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
