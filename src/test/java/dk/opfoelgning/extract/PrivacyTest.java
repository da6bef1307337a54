package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyTest {
    private static final List<String> MARKERS = List.of("ÆTSK", "7777,7777", "-8888888", "9999-99-99", "111111-1111");
    private final Path input;

    PrivacyTest(@TempDir Path input) {
        this.input = input;
    }

    static Stream<Arguments> everyCell() {
        return Stream.of(Rows.values()).flatMap(rows -> rows.columns().stream()
                .flatMap(column -> MARKERS.stream().map(marker -> Arguments.of(rows, column, marker))));
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void noMessageHoldsACellsValue(Rows rows, String column, String marker) {
        var bad = Taken.from(rows.kind(), input, rows.with(column, marker));
        var twice = Taken.from(rows.kind(), input, rows.with(column, marker) + line(rows.with(column, marker)));
        var headless = Taken.from(rows.kind(), input, line(rows.with(column, marker)));

        assertThat(messages(twice)).isNotEmpty();
        assertThat(messages(headless)).isNotEmpty();
        assertThat(Stream.of(bad, twice, headless).flatMap(taken -> messages(taken).stream()))
                .noneMatch(message -> message.contains(marker));
    }

    private static String line(String text) {
        return text.split("\r\n")[1] + "\r\n" + text.split("\r\n")[1] + ";9\r\n";
    }

    private static List<String> messages(Taken<?> taken) {
        return Stream.of(taken.problems().listed(), taken.problems().warnings())
                .flatMap(List::stream)
                .map(Problem::toString)
                .toList();
    }
}
