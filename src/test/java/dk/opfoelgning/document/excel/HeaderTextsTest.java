package dk.opfoelgning.document.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextsTest {
    @ParameterizedTest
    @CsvSource({
        "Selvforsyningsgrad (pct.), %, Selvforsyningsgrad (pct.)",
        "Andel i %, pct., Andel i %",
        "Andel i procent, %, Andel i procent",
        "25 pct. refusion, %, 25 pct. refusion (%)",
        "Ændring i procentpoint, %, Ændring i procentpoint (%)",
        "Udgift (mio. kr.), mio. kr., Udgift (mio. kr.)",
        "Udgift, mio. kr., Udgift (mio. kr.)"
    })
    void aHeadTellsItsUnitOnceHoweverItIsWritten(String head, String unit, String told) {
        assertThat(HeaderTexts.withUnit(head, unit)).isEqualTo(told);
    }
}
