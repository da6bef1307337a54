package dk.opfoelgning.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.excel.ExcelFormat;
import dk.opfoelgning.document.html.HtmlFormat;
import dk.opfoelgning.document.pdf.PdfFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeterminismTest {
    static Stream<DocumentFormat> formats() {
        Theme theme = Theme.standard();
        return Stream.of(new PdfFormat(theme), new ExcelFormat(theme), new HtmlFormat(theme));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameTextGivesTheSameBytes(DocumentFormat format) throws Exception {
        byte[] first = Xhtml.written(format, Xhtml.sample("alt"));
        Thread.sleep(2100);
        assertThat(Xhtml.written(format, Xhtml.sample("alt"))).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void timeZoneAndLocaleLeaveNoTrace(DocumentFormat format) {
        byte[] first = Xhtml.written(format, Xhtml.sample("orientering"));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Xhtml.written(format, Xhtml.sample("orientering"))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void oneFormatServesManyThreads(DocumentFormat format) throws Exception {
        byte[] alone = Xhtml.written(format, Xhtml.sample("orientering"));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var written = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> Xhtml.written(format, Xhtml.sample("orientering"))))
                    .toList();
            for (var one : written) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }
}
