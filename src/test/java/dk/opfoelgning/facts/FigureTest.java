package dk.opfoelgning.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void textsAreInTheOrderOfTheirCodePoints() {
        assertThat(Stream.of("😁", "\ufb00a", "a", "Å", "😀a", "AA", "", "Aa", "😀", "A", "\ufb00")
                        .sorted(Figure::byCodePoint))
                .containsExactly("", "A", "AA", "Aa", "a", "Å", "\ufb00", "\ufb00a", "😀", "😀a", "😁");
    }

    @Test
    void aWholeYearComesBeforeItsMonths() {
        assertThat(Stream.of("2026-12", "2027", "2026-02", "2026", "2025-11")
                        .map(FigureTest::about)
                        .sorted(Figure.ORDER)
                        .map(figure -> figure.about().toString()))
                .containsExactly("2025-11", "2026", "2026-02", "2026-12", "2027");
    }

    private static Figure about(String period) {
        return new Figure("high_cost.cases", "total", Period.parse(period), BigDecimal.ONE, Unit.KRONER, "");
    }
}
