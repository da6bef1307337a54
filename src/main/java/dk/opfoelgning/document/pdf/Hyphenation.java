package dk.opfoelgning.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/// Where Danish words may be hyphenated, by the patterns that TeX uses.
final class Hyphenation {
    private static final String PATTERNS = "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/hyph-da.tex";
    private static final String LETTERS =
            "aA bB cC dD eE fF gG hH iI jJ kK lL mM nN oO pP qQ rR sS tT uU vV wW xX yY zZ " + "æÆ øØ åÅ éÉ";
    private static final int FEWEST_LETTERS = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{%d,}".formatted(2 * FEWEST_LETTERS));

    /// Compounds that those patterns break at the wrong place; the library takes no digit above 6.
    private static final String COMPOUNDS =
            " budge6t5 kel6t5sag al5sag kom6s6t5over 5områ a6l5områ 5indsats a6n5indsats værs5til hjælps5tak";

    private static final HyphenationTree TREE = tree();

    private Hyphenation() {}

    /// The places between start and end where a line may break with a hyphen.
    static BitSet places(String text, int start, int end) {
        var places = new BitSet();
        var words = WORD.matcher(text).region(start, end);
        while (words.find()) {
            var hyphenation = TREE.hyphenate(words.group(), FEWEST_LETTERS, FEWEST_LETTERS);
            if (hyphenation != null) {
                Arrays.stream(hyphenation.getHyphenationPoints()).forEach(place -> places.set(words.start() + place));
            }
        }
        return joined(places, text);
    }

    /// Leaves no letter between two hyphens: a consonant ends what is before it (tilbuds-vifte), a vowel begins.
    private static BitSet joined(BitSet places, String text) {
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            if (places.get(i + 1)) {
                places.clear(isVowel(text.charAt(i)) ? i + 1 : i);
            }
        }
        return places;
    }

    private static boolean isVowel(char letter) {
        return "aeiouyæøåé".indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /// OpenPDF reads patterns in an XML of its own, in which they look as in TeX.
    private static HyphenationTree tree() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><hyphenation-info><classes>" + LETTERS
                + "</classes><patterns>" + patterns() + COMPOUNDS + "</patterns></hyphenation-info>";
        var tree = new HyphenationTree();
        tree.loadSimplePatterns(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return tree;
    }

    private static String patterns() {
        try (InputStream in = Hyphenation.class.getResourceAsStream(PATTERNS)) {
            String tex = new String(Objects.requireNonNull(in, PATTERNS).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("%.*", "");
            int start = tex.indexOf('{', tex.indexOf("\\patterns")) + 1;
            return tex.substring(start, tex.indexOf('}', start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
