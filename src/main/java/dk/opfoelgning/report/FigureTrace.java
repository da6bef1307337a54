package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Follows each number of a rendered document back to a figure of the run.
///
/// A number may stand in a `<data>` as the figure was printed, in a text that the report quotes, or in what the
/// template marks as text. Any other number, and a unit that is not the figure's own, is a mistake of the template.
final class FigureTrace {
    private static final String UNTRACED =
            "a number comes from no figure; print it with figur(…), or mark it as text with <@tekst>…</@tekst>";
    private static final String NOT_PRINTED = "a <data> shows something else than its figure; print it with <@tal>";

    private final Prints prints;
    private final KnownTexts known;
    private final SortedMap<Figure, Integer> shown = new TreeMap<>(Figure.ORDER);
    private final Deque<String> sources = new ArrayDeque<>();
    private final UnitCheck units = new UnitCheck();
    private boolean inBody;
    private boolean marked;
    private @Nullable Mistake mistake;

    /// @param source the template and line of the element that it stands in, where elements say so
    record Mistake(String source, String problem) {}

    private FigureTrace(Prints prints, KnownTexts known) {
        this.prints = prints;
        this.known = known;
    }

    /// A malformed text is traced as far as it goes; the document's format tells what is wrong with it.
    static FigureTrace of(String xhtml, Prints prints, KnownTexts known) {
        var trace = new FigureTrace(prints, known);
        try {
            trace.follow(reader(xhtml));
            return trace;
        } catch (XMLStreamException e) {
            return trace;
        }
    }

    private static XMLStreamReader reader(String xhtml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(xhtml));
    }

    /// How often the document shows each figure.
    SortedMap<Figure, Integer> shown() {
        return shown;
    }

    /// The first one.
    Optional<Mistake> mistake() {
        return Optional.ofNullable(mistake);
    }

    private void follow(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext() && mistake == null) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.CHARACTERS -> text(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        var source = reader.getAttributeValue(null, SourceMarks.ATTRIBUTE);
        sources.push(source != null ? source : sources.isEmpty() ? "" : sources.peek());
        inBody |= reader.getLocalName().equals("body");
        units.start(reader.getLocalName());
        if (reader.getLocalName().equals("data")) {
            data(reader);
        }
    }

    private void data(XMLStreamReader reader) throws XMLStreamException {
        var key = attribute(reader, "data-figure");
        var value = attribute(reader, "value");
        var unit = attribute(reader, "data-unit");
        var print = prints.find(key, reader.getElementText(), value, unit);
        if (print.isPresent()) {
            shown.merge(prints.figure(key), 1, Integer::sum);
            units.printed(print.get().enhed());
        } else {
            fail(NOT_PRINTED);
        }
        end("data");
    }

    private static String attribute(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void text(String text) {
        if (!inBody) {
            return;
        }
        var unmarked = unmarked(text);
        units.text(unmarked).ifPresent(this::fail);
        if (PlainText.hasNumber(unmarked) && states(known.unknownOf(unmarked))) {
            fail(UNTRACED);
        }
    }

    private static boolean states(String unknown) {
        return PlainText.hasNumber(UnitCheck.withoutUnits(unknown));
    }

    private String unmarked(String text) {
        var unmarked = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (letter == MarkedText.START || letter == MarkedText.END) {
                marked = letter == MarkedText.START;
                unmarked.append(' ');
            } else if (!marked) {
                unmarked.append(letter);
            }
        }
        return unmarked.toString();
    }

    private void end(String name) {
        units.end(name).ifPresent(this::fail);
        sources.pop();
    }

    private void fail(String problem) {
        if (mistake == null) {
            mistake = new Mistake(sources.isEmpty() ? "" : sources.peek(), problem);
        }
    }
}
