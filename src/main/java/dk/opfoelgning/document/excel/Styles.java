package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Theme;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/// The looks that cells have, each made once.
final class Styles {
    static final String GENERAL = "General";
    private static final short SIZE = 12;

    private final StreamedWorkbook workbook;
    private final Theme theme;
    private final Map<Type, XSSFFont> fonts = new EnumMap<>(Type.class);
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Look, CellStyle> quoted = new HashMap<>();

    enum Type {
        PLAIN,
        STRONG,
        QUIET,
        LINK,
        TITLE,
        SUBTITLE,
        HEAD
    }

    enum Side {
        LEFT,
        INDENTED,
        /// A little off the edge, so that it keeps clear of a head that fills the next column.
        RIGHT,
        /// At the right, but for the button that filters.
        CLEAR_OF_BUTTON
    }

    enum Flow {
        ONE_LINE,
        WRAPPED
    }

    /// How a cell looks.
    record Look(Type type, Side side, Flow flow, String format) {
        static Look text(Type type) {
            return new Look(type, Side.LEFT, Flow.ONE_LINE, GENERAL);
        }

        static Look wrapped(Type type) {
            return new Look(type, Side.LEFT, Flow.WRAPPED, GENERAL);
        }

        static Look number(Type type, String format) {
            return new Look(type, Side.RIGHT, Flow.ONE_LINE, format);
        }
    }

    Styles(StreamedWorkbook workbook, Theme theme) {
        this.workbook = workbook;
        this.theme = theme;
        fonts.put(Type.PLAIN, dress(ordinaryFont(), Type.PLAIN));
    }

    /// A number's format with as many decimals as the value has.
    static String exact(BigDecimal value) {
        return format(Math.max(0, value.stripTrailingZeros().scale()));
    }

    /// The number format that shows this many decimals.
    static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private XSSFFont ordinaryFont() {
        return workbook.getXSSFWorkbook().getFontAt(0);
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    /// The same for what stays text, whatever it looks like.
    CellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, wanted -> {
            XSSFCellStyle style = make(wanted);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private XSSFCellStyle make(Look look) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font(look.type()));
        style.setAlignment(
                look.side() == Side.RIGHT || look.side() == Side.CLEAR_OF_BUTTON
                        ? HorizontalAlignment.RIGHT
                        : HorizontalAlignment.LEFT);
        style.setIndention(indention(look.side()));
        style.setVerticalAlignment(vertical(look.type()));
        style.setWrapText(look.flow() == Flow.WRAPPED);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.type() == Type.HEAD) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(color(theme.palette().ink()));
        }
        return style;
    }

    private static short indention(Side side) {
        return switch (side) {
            case LEFT -> 0;
            case INDENTED, RIGHT -> 1;
            case CLEAR_OF_BUTTON -> 2;
        };
    }

    private static VerticalAlignment vertical(Type type) {
        return switch (type) {
            case HEAD, SUBTITLE -> VerticalAlignment.BOTTOM;
            default -> VerticalAlignment.TOP;
        };
    }

    private XSSFFont font(Type type) {
        return fonts.computeIfAbsent(type, wanted -> dress((XSSFFont) workbook.createFont(), wanted));
    }

    private XSSFFont dress(XSSFFont font, Type type) {
        font.setFontName(theme.typeface().name());
        font.setScheme(FontScheme.NONE);
        font.setFamily(FontFamily.SWISS.getValue());
        font.setFontHeightInPoints(size(type));
        font.setColor(color(ink(type)));
        font.setBold(isBold(type));
        font.setUnderline(type == Type.LINK ? FontUnderline.SINGLE : FontUnderline.NONE);
        return font;
    }

    private static short size(Type type) {
        return switch (type) {
            case TITLE -> 18;
            case SUBTITLE -> 14;
            default -> SIZE;
        };
    }

    private String ink(Type type) {
        return switch (type) {
            case QUIET -> theme.palette().quiet();
            case LINK -> theme.palette().accent();
            default -> theme.palette().ink();
        };
    }

    private static boolean isBold(Type type) {
        return switch (type) {
            case STRONG, TITLE, SUBTITLE, HEAD -> true;
            case PLAIN, QUIET, LINK -> false;
        };
    }

    private static XSSFColor color(String hex) {
        int rgb = Integer.decode(hex);
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, new DefaultIndexedColorMap());
    }
}
