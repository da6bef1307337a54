package dk.opfoelgning.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How documents look, in every format; a municipality changes it in one file.
public record Theme(Optional<Logo> logo, Typeface typeface, Palette palette, Type type, Page page) {

    /// The look that the program brings.
    public static Theme standard() {
        return new Theme(Optional.empty(), Typeface.standard(), Palette.standard(), Type.standard(), Page.standard());
    }

    /// @param name as pages and workbooks ask for it
    /// @param regular TrueType files for PDF; where none is named, the cut of the standard typeface
    public record Typeface(String name, Optional<Path> regular, Optional<Path> italic, Optional<Path> semibold) {
        static Typeface standard() {
            return new Typeface("IBM Plex Sans", Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// Colours as `#RRGGBB`; the brackets from the lowest to the highest.
    public record Palette(
            String ink,
            String quiet,
            String rule,
            String accent,
            String second,
            String box,
            String mark,
            List<String> brackets) {
        static Palette standard() {
            return new Palette(
                    "#1B1F24",
                    "#5B6570",
                    "#C9CED6",
                    "#14477D",
                    "#B4571D",
                    "#F3F5F7",
                    "#E9ECF0",
                    List.of("#9CC3E6", "#3F7FBF", "#14477D"));
        }

        /// The colours of series beside one another, the main one's first.
        public List<String> series() {
            return List.of(accent, second, quiet, brackets.get(1));
        }

        /// What is added to a sum: between a sum's dark and a decrease's light, so that they keep apart in grey.
        public String increase() {
            return brackets.get(1);
        }

        public String decrease() {
            return brackets.getFirst();
        }

        /// The colours of a whole's parts, from the first.
        public List<String> parts() {
            return Stream.concat(brackets.stream(), Stream.of(second, quiet)).toList();
        }
    }

    public record Type(Size text, Size h1, Size h2, Size h3, Size table, Size note, Size keyFigure, int measure) {
        static Type standard() {
            return new Type(
                    new Size(10, 14),
                    new Size(22, 26),
                    new Size(14, 18),
                    new Size(11, 15),
                    new Size(9, 12),
                    new Size(8.5f, 11.5f),
                    new Size(19, 23),
                    80);
        }
    }

    /// Type size and line height in points.
    public record Size(float points, float leading) {}

    /// Margins of an A4 page in millimetres.
    public record Page(float top, float right, float bottom, float left) {
        static Page standard() {
            return new Page(25, 22, 25, 22);
        }
    }
}
