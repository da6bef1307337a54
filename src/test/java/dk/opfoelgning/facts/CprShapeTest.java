package dk.opfoelgning.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101011234",
                "010101-1234",
                "010101 1234",
                "010101\u00a01234",
                "010101\u20131234",
                "se 311299-0000.",
                "(290200-1111)",
                "2902041111",
                "-0101011234",
                "12345 0101011234"
            })
    void findsADateAndFourDigits(String text) {
        assertThat(CprShape.isIn(text)).isTrue();
        assertThat(inBuffer(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "010101123",
                "01010112345",
                "10101011234",
                "A0101011234",
                "0101011234B",
                "0101011234,50",
                "1.010101.123,45",
                "3.0101011234",
                "0101011234.5",
                "010101--1234",
                "010101 - 1234",
                "01-01-01-1234",
                "85.02.10-A26-4-25"
            })
    void leavesLongerRunsAndAmountsAlone(String text) {
        assertThat(CprShape.isIn(text)).isFalse();
        assertThat(inBuffer(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3201011234",
                "0001011234",
                "0113011234",
                "0100011234",
                "3104011234",
                "290201-1234",
                "300200-1234"
            })
    void leavesImpossibleDatesAlone(String text) {
        assertThat(CprShape.isIn(text)).isFalse();
        assertThat(inBuffer(text)).isFalse();
    }

    /// What stands beside a cell in the buffer belongs to another cell.
    private static boolean inBuffer(String text) {
        var buffer = ("7" + text + "7").toCharArray();
        return CprShape.isIn(buffer, 1, buffer.length - 1);
    }
}
