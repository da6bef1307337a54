package dk.opfoelgning.document.excel;

import dk.opfoelgning.facts.CprShape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Names the places of a workbook for who looks for them there.
///
/// @param sheets their names in order, which is that of their parts' numbers
record SheetPlaces(List<String> sheets) {
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");

    /// As the part of the whole workbook lists them.
    static SheetPlaces read(XMLStreamReader xml) throws XMLStreamException {
        var names = new ArrayList<String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("sheet")) {
                names.add(String.valueOf(xml.getAttributeValue(null, "name")));
            }
        }
        return new SheetPlaces(List.copyOf(names));
    }

    /// @param cell blank for a place that is none
    String place(String part, String cell) {
        var sheet = SHEET.matcher(part);
        return sheet.matches()
                ? "ark " + sheet(Integer.parseInt(sheet.group(1))) + (cell.isEmpty() ? "" : ", celle " + cell)
                : "delen " + part;
    }

    /// By its number where its name must not be told.
    private String sheet(int number) {
        return number > sheets.size() || CprShape.isIn(sheets.get(number - 1))
                ? "nr. " + number
                : "»" + sheets.get(number - 1) + "«";
    }
}
