package dk.opfoelgning.document;

import dk.opfoelgning.document.ThemeSection.Value;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads `theme.yml` of a folder of templates. What it leaves out, or all without the file, is as in the standard
/// theme.
public final class ThemeFile {
    static final String NAME = "theme.yml";

    private static final List<String> NAMES =
            List.of("logo", "skrift", "farver", "stoerrelser", "linjelaengde", "margener");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)/(\\d+(?:\\.\\d+)?)");
    private static final Pattern TYPEFACE = Pattern.compile("[\\p{L}\\p{N} _-]+");
    private static final String FILE = "the name of a file in the folder of templates";
    private static final int FEWEST_PARTS = 3;
    private static final BigDecimal WIDEST_MARGIN = BigDecimal.valueOf(80);

    private final Path folder;
    private final ThemeSection theme;

    private ThemeFile(Path folder, ThemeSection theme) {
        this.folder = folder;
        this.theme = theme;
    }

    /// @throws ThemeMistake if it says something that no document can follow
    public static Theme read(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Theme.standard();
        }
        try {
            return new ThemeFile(folder, section(Files.readString(file))).theme();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(NAME), e);
        }
    }

    private static ThemeSection section(String text) {
        try {
            var root = new Yaml().compose(new StringReader(text));
            return root == null ? ThemeSection.empty() : ThemeSection.of(root, NAMES);
        } catch (MarkedYAMLException e) {
            throw ThemeMistake.at(e.getProblemMark().getLine() + 1, "expected YAML: a name, a colon and a value");
        } catch (YAMLException e) {
            throw new ThemeMistake(NAME + ": expected YAML in UTF-8");
        }
    }

    private Theme theme() throws IOException {
        return new Theme(logo(), typeface(), palette(), type(), page());
    }

    private Optional<Logo> logo() throws IOException {
        var file = theme.value("logo");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var logo = Logo.of(Files.readAllBytes(existing(file.get())));
        return Optional.of(logo.orElseThrow(() -> file.get().unlike("a picture of the format PNG")));
    }

    /// A file of the theme's own folder: a theme reads nothing else.
    private Path existing(Value name) {
        try {
            var file = folder.resolve(name.text()).toRealPath();
            if (file.startsWith(folder.toRealPath()) && Files.isRegularFile(file)) {
                return file;
            }
        } catch (IOException | InvalidPathException e) {
            throw name.unlike(FILE);
        }
        throw name.unlike(FILE);
    }

    private Theme.Typeface typeface() {
        var typeface = theme.section("skrift", List.of("navn", "normal", "kursiv", "halvfed"));
        return new Theme.Typeface(
                typeface.value("navn")
                        .map(ThemeFile::typefaceName)
                        .orElse(Theme.Typeface.standard().name()),
                typeface.value("normal").map(this::existing),
                typeface.value("kursiv").map(this::existing),
                typeface.value("halvfed").map(this::existing));
    }

    private static String typefaceName(Value value) {
        if (!TYPEFACE.matcher(value.text()).matches()) {
            throw value.unlike("the name of a typeface: letters, digits and spaces");
        }
        return value.text();
    }

    private Theme.Palette palette() {
        var standard = Theme.Palette.standard();
        var colours = theme.section(
                "farver", List.of("tekst", "daempet", "streg", "fremhaevet", "anden", "boks", "udkast", "dele"));
        var parts = colours.values("dele").stream().map(ThemeFile::colour).toList();
        if (!parts.isEmpty() && parts.size() < FEWEST_PARTS) {
            throw colours.values("dele").getFirst().unlike("three colours or more, from light to dark");
        }
        return new Theme.Palette(
                colour(colours, "tekst", standard.ink()),
                colour(colours, "daempet", standard.quiet()),
                colour(colours, "streg", standard.rule()),
                colour(colours, "fremhaevet", standard.accent()),
                colour(colours, "anden", standard.second()),
                colour(colours, "boks", standard.box()),
                colour(colours, "udkast", standard.mark()),
                parts.isEmpty() ? standard.brackets() : parts);
    }

    private static String colour(ThemeSection colours, String name, String standard) {
        return colours.value(name).map(ThemeFile::colour).orElse(standard);
    }

    private static String colour(Value value) {
        if (!COLOUR.matcher(value.text()).matches()) {
            throw value.unlike("a colour such as '#14477D', with its quotes");
        }
        return value.text();
    }

    private Theme.Type type() {
        var standard = Theme.Type.standard();
        var sizes = theme.section(
                "stoerrelser",
                List.of("tekst", "titel", "overskrift", "underoverskrift", "tabel", "note", "noegletal"));
        return new Theme.Type(
                size(sizes, "tekst", standard.text()),
                size(sizes, "titel", standard.h1()),
                size(sizes, "overskrift", standard.h2()),
                size(sizes, "underoverskrift", standard.h3()),
                size(sizes, "tabel", standard.table()),
                size(sizes, "note", standard.note()),
                size(sizes, "noegletal", standard.keyFigure()),
                theme.value("linjelaengde").map(ThemeFile::measure).orElse(standard.measure()));
    }

    private static Theme.Size size(ThemeSection sizes, String name, Theme.Size standard) {
        return sizes.value(name).map(ThemeFile::size).orElse(standard);
    }

    private static Theme.Size size(Value value) {
        var size = SIZE.matcher(value.text());
        if (!size.matches()) {
            throw value.unlike("size and line height in points, such as 10/14");
        }
        var points = Float.parseFloat(size.group(1));
        var leading = Float.parseFloat(size.group(2));
        if (points < 6 || points > 40 || leading < points || leading > 3 * points) {
            throw value.unlike("a size from 6 to 40 points and a line height that is no smaller, such as 10/14");
        }
        return new Theme.Size(points, leading);
    }

    private static int measure(Value value) {
        if (!value.text().matches("[3-9]\\d|1[0-4]\\d")) {
            throw value.unlike("a number of letters from 30 to 149");
        }
        return Integer.parseInt(value.text());
    }

    private Theme.Page page() {
        var standard = Theme.Page.standard();
        var margins = theme.section("margener", List.of("top", "hoejre", "bund", "venstre"));
        return new Theme.Page(
                margin(margins, "top", standard.top()),
                margin(margins, "hoejre", standard.right()),
                margin(margins, "bund", standard.bottom()),
                margin(margins, "venstre", standard.left()));
    }

    private static float margin(ThemeSection margins, String name, float standard) {
        return margins.value(name).map(ThemeFile::margin).orElse(standard);
    }

    private static float margin(Value value) {
        try {
            var margin = new BigDecimal(value.text());
            if (margin.signum() > 0 && margin.compareTo(WIDEST_MARGIN) <= 0) {
                return margin.floatValue();
            }
        } catch (NumberFormatException e) {
            throw value.unlike("millimetres");
        }
        throw value.unlike("a margin of more than 0 and at most 80 millimetres");
    }
}
