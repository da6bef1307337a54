package dk.opfoelgning.document.mail;

import dk.opfoelgning.document.Theme;
import java.util.Locale;

/// The styles of a mail. Old programs read what stands at each element; newer ones also what is said of dark screens.
///
/// Every element that has a colour has a class as well, by which a dark screen gets another one.
record Ink(Theme theme) {
    private static final String DARK = """
            :root{color-scheme:light dark;supported-color-schemes:light dark}
            @media (prefers-color-scheme:dark){
            .back{background:#11151A!important}
            .page,.page td,.page th{background:#1B2027!important}
            .ink{color:#E6E9ED!important}
            .quiet{color:#A7B0BA!important}
            .accent{color:#8FBCE6!important}
            .second{color:#F0A070!important}
            .rule{border-color:#3D4651!important}
            .page td.button{background:#8FBCE6!important}
            .button a{color:#11151A!important}
            }
            @media (max-width:420px){
            .inner{padding:20px 16px!important}
            .value{font-size:19px!important;line-height:24px!important}
            }
            """;

    static String head() {
        return DARK;
    }

    String font() {
        return "font-family:'%s','Segoe UI',Calibri,Arial,sans-serif;"
                .formatted(theme.typeface().name());
    }

    /// Class and style of text.
    ///
    /// @param size in pixels; lines are 1.4 times as high
    String text(Tone tone, int size, String more) {
        return text(tone.cssClass(), tone, size, more);
    }

    /// The same with more classes than the tone's own.
    String text(String classes, Tone tone, int size, String more) {
        return " class=\"%s\" style=\"%sfont-size:%dpx;line-height:%dpx;color:%s;%s\""
                .formatted(classes, font(), size, Math.round(size * 1.4f), colour(tone), more);
    }

    private String colour(Tone tone) {
        var palette = theme.palette();
        return switch (tone) {
            case INK -> palette.ink();
            case QUIET -> palette.quiet();
            case ACCENT -> palette.accent();
            case SECOND -> palette.second();
        };
    }

    enum Tone {
        INK,
        QUIET,
        ACCENT,
        SECOND;

        String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
