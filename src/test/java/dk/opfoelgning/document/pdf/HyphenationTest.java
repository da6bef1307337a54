package dk.opfoelgning.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "refu-sions-ord-nin-ger",
                "sty-rings-om-råde",
                "til-lægs-be-vil-ling",
                "bevil-lings-an-søg-nin-ger",
                "hyp-pig-hed",
                "Ram-me-belagte"
            })
    void wordsBreakWhereTheirPartsMeet(String hyphenated) {
        assertThat(hyphenated(hyphenated.replace("-", ""))).isEqualTo(hyphenated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enkelt-sa-ger",
                "bud-get-op-følg-ning",
                "bud-get-ter",
                "ind-komst-over-førs-ler",
                "soci-al-om-rå-det",
                "vete-ran-ind-sats"
            })
    void compoundsBreakBetweenTheirWords(String hyphenated) {
        assertThat(hyphenated(hyphenated.replace("-", ""))).isEqualTo(hyphenated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"til-buds-vifte", "kalen-der-året", "seni-or-pen-sion"})
    void noLetterStandsAloneBetweenHyphens(String hyphenated) {
        assertThat(hyphenated(hyphenated.replace("-", ""))).isEqualTo(hyphenated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"udgift", "opgave", "abe", "12.345,6", "85.02.10-A26-4-25"})
    void shortWordsAndNumbersStayWhole(String text) {
        assertThat(hyphenated(text)).isEqualTo(text);
    }

    @Test
    void onlyTheStretchAskedForIsLookedAt() {
        assertThat(Hyphenation.places("hyppighed og hyppighed", 13, 22)).isEqualTo(bits(16, 19));
    }

    private static BitSet bits(int... places) {
        var bits = new BitSet();
        for (int place : places) {
            bits.set(place);
        }
        return bits;
    }

    private static String hyphenated(String text) {
        var hyphenated = new StringBuilder(text);
        BitSet places = Hyphenation.places(text, 0, text.length());
        for (int i = places.length() - 1; i >= 0; i = places.previousSetBit(i - 1)) {
            hyphenated.insert(i, '-');
        }
        return hyphenated.toString();
    }
}
