package dk.opfoelgning.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// A workbook's texts, which its cells point to; a plain list, without fonts and readings.
final class SharedStrings extends DefaultHandler {
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final RichText part = new RichText();

    String get(String index) throws SAXException {
        try {
            return texts.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new SAXException("no such shared text");
        }
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        part.start(name);
        if (name.equals("si")) {
            text.setLength(0);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (part.isText()) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        part.end(name);
        if (name.equals("si")) {
            texts.add(text.toString());
        }
    }
}
