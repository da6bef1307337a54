package dk.opfoelgning.document.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// How a workbook shows numbers, as far as it matters whether they have separators or decimals.
///
/// @param byStyle the format's code of each cell style; blank where it is the usual one
record NumberFormats(List<String> byStyle) {
    private static final Map<String, String> BUILT_IN = Map.of("1", "0");
    private static final int LAST_BUILT_IN = 163;
    /// Excel's own formats but these have separators, decimals, per cent or are of dates.
    private static final String SEPARATED = "#,##0";
    /// Literal texts, colours and conditions, and what is escaped.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|[_*].");

    private static final Pattern NOT_PLAIN = Pattern.compile("(?i)[0#?][,.][0#?]|[ymdhsE%/]");
    private static final String USUAL = "General";

    static NumberFormats read(XMLStreamReader xml) throws XMLStreamException {
        var codes = new HashMap<>(BUILT_IN);
        var styles = new ArrayList<String>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> codes.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
                    case "cellXfs" -> inCells = true;
                    case "xf" -> add(inCells, attribute(xml, "numFmtId"), codes, styles);
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            }
        }
        return new NumberFormats(List.copyOf(styles));
    }

    private static void add(boolean inCells, String id, Map<String, String> codes, List<String> styles) {
        if (inCells) {
            styles.add(codes.getOrDefault(id, isUsual(id) ? "" : SEPARATED));
        }
    }

    private static boolean isUsual(String id) {
        return id.isEmpty() || id.equals("0") || Integer.parseInt(id) > LAST_BUILT_IN;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /// What is seen of a number that is shown without separators and decimals; empty for all others.
    Optional<String> plain(String number, String style) {
        var code = style.isEmpty() ? "" : byStyle.get(Integer.parseInt(style));
        var value = new BigDecimal(number);
        if (code.isEmpty() || code.equals(USUAL)) {
            return Optional.of(value.stripTrailingZeros().toPlainString());
        }
        var digits = LITERAL.matcher(code.split(";")[0]).replaceAll("");
        return NOT_PLAIN.matcher(digits).find()
                ? Optional.empty()
                : Optional.of(padded(value, (int)
                        digits.chars().filter(digit -> digit == '0').count()));
    }

    private static String padded(BigDecimal value, int digits) {
        var shown = value.setScale(0, RoundingMode.HALF_UP).abs().toPlainString();
        return "0".repeat(Math.max(0, digits - shown.length())) + shown;
    }
}
