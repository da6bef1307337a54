package dk.opfoelgning.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoBreaksTest {
    /// A `_` is where no line may break.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "serviceloven §_176 og §§_83 og 85",
                "bekendtgørelse nr._1485 af 6._december_2023, §_3, stk._2",
                "Journalnr._85.02.10",
                "mødet den_11._august kl._16.00",
                "den tidligere plan",
                "457,2_mio._kr. mod 12_pct. og 28,2_% af budgettet",
                "udgift (1.000_kr.) pr._år",
                "status pr._31._maj_2026",
                "inkl. 3 sager og ekskl. 4",
                "i 2026 er der 244 sager i 12 kommuner",
                "Maj 2026 er måned 5"
            })
    void joinsWhatNoLineMayPart(String marked) {
        var plain = List.<Inline>of(new Inline.Text(marked.replace('_', ' ')));
        assertThat(Inline.text(NoBreaks.inText(plain))).isEqualTo(marked.replace('_', '\u00a0'));
    }

    @Test
    void leavesACellFreeToWrapItsDates() {
        var cell = List.<Inline>of(new Inline.Text("Resultat pr. 31. december 2026 (§ 83, 1.000 kr.)"));
        assertThat(Inline.text(NoBreaks.inCell(cell)))
                .isEqualTo("Resultat pr. 31. december 2026 (§\u00a083, 1.000\u00a0kr.)");
    }

    @Test
    void joinsANumberWithTheUnitOutsideOfItAndKeepsTheNumberAsItWas() {
        var number = new Inline.Data(
                "1 000",
                BigDecimal.valueOf(1000),
                Optional.empty(),
                new Inline.Display(Optional.empty(), Optional.empty()));
        var content = List.<Inline>of(
                new Inline.Strong(List.of(new Inline.Text("Sum "), number)), new Inline.Text(" mio. kr. i år"));
        assertThat(NoBreaks.inText(content))
                .containsExactly(content.getFirst(), new Inline.Text("\u00a0mio.\u00a0kr. i år"));
    }

    @Test
    void iAltStaysOnOneLineInTheNarrowestCell() {
        assertThat(NoBreaks.inCell(List.of(new Inline.Text("Centrene i alt"))))
                .containsExactly(new Inline.Text("Centrene i\u00a0alt"));
    }
}
