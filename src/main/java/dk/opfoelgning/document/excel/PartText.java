package dk.opfoelgning.document.excel;

import dk.opfoelgning.facts.CprShape;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the texts and attributes of one part; what is written in several looks is one text.
final class PartText {
    private static final Pattern PRINT_CODE = Pattern.compile("&(?:\"[^\"]*\"|[A-Za-z])");

    private static final Pattern DIGITS = Pattern.compile("-?\\d+");
    /// Positions, sizes and the numbers that parts call one another by.
    private static final Set<String> NUMBERS = Set.of(
            "val", "id", "idx", "x", "y", "cx", "cy", "shapeId", "count", "uniqueCount", "sheetId", "ht", "width");
    /// End a text, whatever stands in them.
    private static final Set<String> BLOCKS = Set.of("si", "is", "p", "c", "comment", "row");

    private static final String RUN = "t";
    private static final String CELL = "c";
    private static final String VALUE = "v";
    private static final String NUMBERS_OF_A_CHART = "numCache";

    private final XMLStreamReader xml;
    private final NumberFormats formats;
    private final StringBuilder text = new StringBuilder();
    private String cell = "";
    private String style = "";
    private boolean isNumber;
    private boolean isOfChart;
    private boolean hasText;

    PartText(XMLStreamReader xml, NumberFormats formats) {
        this.xml = xml;
        this.formats = formats;
    }

    /// The cell with what is shaped like a CPR number; blank where it stands in none.
    Optional<String> find() throws XMLStreamException {
        while (xml.hasNext()) {
            if (isFoundIn(xml.next())) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private boolean isFoundIn(int event) {
        return switch (event) {
            case XMLStreamReader.START_ELEMENT -> begin();
            case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> add();
            case XMLStreamReader.COMMENT -> CprShape.isIn(xml.getText());
            default -> false;
        };
    }

    private boolean begin() {
        hasText = false;
        switch (xml.getLocalName()) {
            case CELL -> beginCell();
            case NUMBERS_OF_A_CHART -> isOfChart = true;
            default -> {}
        }
        return IntStream.range(0, xml.getAttributeCount()).anyMatch(this::isInAttribute);
    }

    private void beginCell() {
        cell = attribute("r");
        style = attribute("s");
        var type = attribute(RUN);
        isNumber = type.isEmpty() || type.equals("n");
    }

    private String attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    private boolean isInAttribute(int attribute) {
        var value = xml.getAttributeValue(attribute);
        return CprShape.isIn(value)
                && !(NUMBERS.contains(xml.getAttributeLocalName(attribute))
                        && DIGITS.matcher(value).matches());
    }

    private boolean add() {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        hasText = true;
        return false;
    }

    private boolean end(String element) {
        boolean ends = BLOCKS.contains(element) || hasText && !element.equals(RUN);
        boolean found = ends && isFound(element);
        if (ends) {
            text.setLength(0);
        }
        hasText = false;
        isOfChart &= !element.equals(NUMBERS_OF_A_CHART);
        if (element.equals(CELL) && !found) {
            cell = "";
        }
        return found;
    }

    private boolean isFound(String element) {
        if (isOfChart) {
            return false;
        }
        if (element.equals(VALUE) && isNumber && !cell.isEmpty()) {
            return formats.plain(text.toString(), style).filter(CprShape::isIn).isPresent();
        }
        return CprShape.isIn(element.endsWith("Header") || element.endsWith("Footer") ? printed() : text);
    }

    /// A page's head or foot without the codes for its parts and looks.
    private String printed() {
        return PRINT_CODE.matcher(text).replaceAll(" ");
    }
}
