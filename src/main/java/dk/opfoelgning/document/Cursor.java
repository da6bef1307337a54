package dk.opfoelgning.document;

import java.io.StringReader;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A place in the XHTML, always at the start or end of an element or at text; refuses what no document may hold.
final class Cursor {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final String xhtml;
    private final XMLStreamReader stream;
    private @Nullable String source;

    Cursor(String xhtml) {
        this.xhtml = xhtml;
        try {
            stream = factory().createXMLStreamReader(new StringReader(xhtml));
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
        advance();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// Moves to the next start or end of an element; text on the way is refused.
    void advance() {
        do {
            advanceInText();
            if (atText() && !stream.isWhiteSpace()) {
                throw notAllowed("Text", "an element");
            }
        } while (atText());
    }

    /// Moves to the next start, end or text.
    void advanceInText() {
        int event = next();
        while (event == XMLStreamConstants.COMMENT) {
            event = next();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            checkElement();
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            throw failure("A document type or processing instruction is not allowed; expected elements and text only");
        }
    }

    private int next() {
        try {
            return stream.hasNext() ? stream.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private void checkElement() {
        source = attribute(Vocabulary.SOURCE).orElse(source);
        String namespace = stream.getNamespaceURI();
        if (!Vocabulary.knows(name()) || !(namespace == null || namespace.equals(XHTML))) {
            throw failure("Element <" + stream.getLocalName() + "> is not part of the vocabulary");
        }
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            checkAttribute(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
        }
    }

    private void checkAttribute(String attribute, String value) {
        if (!attribute.equals(Vocabulary.SOURCE)
                && !Vocabulary.attributes(name()).contains(attribute)) {
            throw failure("Attribute \"%s\" is not allowed on <%s>; expected %s"
                    .formatted(attribute, name(), oneOf(Vocabulary.attributes(name()))));
        }
        if (attribute.equals("class") && !Vocabulary.classes(name()).contains(value)) {
            throw failure("Class \"%s\" is not allowed on <%s>; expected %s"
                    .formatted(value, name(), oneOf(Vocabulary.classes(name()))));
        }
    }

    private static String oneOf(Iterable<String> names) {
        var sorted = new TreeSet<String>();
        names.forEach(sorted::add);
        return sorted.isEmpty() ? "none" : String.join(", ", sorted);
    }

    boolean atStart() {
        return stream.isStartElement();
    }

    boolean atStart(String name) {
        return atStart() && name().equals(name);
    }

    boolean atStart(String name, String cssClass) {
        return atStart(name) && cssClass().equals(cssClass);
    }

    boolean atText() {
        return stream.isCharacters();
    }

    boolean atEnd() {
        return stream.isEndElement();
    }

    String name() {
        return stream.getLocalName();
    }

    String text() {
        return stream.getText();
    }

    String cssClass() {
        return attribute("class").orElse("");
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(stream.getAttributeValue(null, attribute));
    }

    String required(String attribute) {
        return attribute(attribute)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> failure("<" + name() + "> lacks its attribute \"" + attribute + "\""));
    }

    /// Enters the element, which must be of this name.
    void enter(String name) {
        expect(name);
        advance();
    }

    void expect(String name) {
        if (!atStart(name)) {
            throw notAllowed(what(), "<" + name + ">");
        }
    }

    /// Leaves the element; whatever is left in it is refused.
    void leave() {
        if (!atEnd()) {
            throw notAllowed(what(), "nothing more here");
        }
        advance();
    }

    /// Leaves the outermost element and reads to the end of the text.
    void finish() {
        leave();
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            continue;
        }
    }

    NotInVocabulary notAllowedHere(String expected) {
        return notAllowed(what(), expected);
    }

    private NotInVocabulary notAllowed(String found, String expected) {
        return failure(found + " is not allowed here; expected " + expected);
    }

    private String what() {
        if (atText()) {
            return "Text";
        }
        String named = atStart() && !cssClass().isEmpty() ? name() + " class=\"" + cssClass() + "\"" : name();
        return atStart() ? "Element <" + named + ">" : "The end of <" + named + ">";
    }

    NotInVocabulary failure(String problem) {
        return new NotInVocabulary(problem, NotInVocabulary.Position.of(xhtml, offset()), source);
    }

    private int offset() {
        int end = stream.getLocation().getCharacterOffset();
        return atText() ? end - text().stripLeading().length() : xhtml.lastIndexOf('<', end - 1);
    }

    private NotInVocabulary malformed(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        var location = e.getLocation();
        var position = new NotInVocabulary.Position(location.getLineNumber(), location.getColumnNumber());
        return new NotInVocabulary("Malformed XML: " + message.replaceFirst("(?s).*Message: ", ""), position, source);
    }
}
