package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.extract.unemployment.UnemploymentExtract;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unemployment;
import dk.opfoelgning.facts.UnemploymentMeasure;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnemploymentTest {
    private final Path input;

    UnemploymentTest(@TempDir Path input) {
        this.input = input;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            000, 000
            Hele landet, 000
            HELE LANDET, 000
            082, 082
            Region Midtjylland, 082
            region hovedstaden, 084
            Landsdel Østjylland, 09
            LANDSDEL VEST- OG SYDSJÆLLAND, 06
            10, 10
            Randers, 730
            Randers Kommune, 730
            aarhus kommune, 751
            411, 411
            Christiansø, 411
            Kronjylland, 730
            """)
    void anAreaIsKnownByCodeOrLabel(String area, String code) {
        var rows =
                take(Rows.UNEMPLOYMENT.with("OMRÅDE", area, "TID", "2025M04")).rows();

        assertThat(rows.getFirst().area()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            9, RATE_ADJUSTED
            10, COUNT_ADJUSTED
            22, RATE_ACTUAL
            24, COUNT_ACTUAL
            Sæsonkorrigeret i pct. af arbejdsstyrken, RATE_ADJUSTED
            SÆSONKORRIGERET, COUNT_ADJUSTED
            opregnede faktiske i pct. af arbejdsstyrken, RATE_ACTUAL
            Opregnede faktiske, COUNT_ACTUAL
            """)
    void aMeasureIsKnownByCodeOrLabel(String measure, UnemploymentMeasure expected) {
        assertThat(take(Rows.UNEMPLOYMENT.with("SAESONFAK", measure))
                        .rows()
                        .getFirst()
                        .measure())
                .isEqualTo(expected);
    }

    @Test
    void twoPointsAreAMissingValue() {
        assertThat(take(Rows.UNEMPLOYMENT.with("INDHOLD", "..")).rows())
                .first()
                .isEqualTo(new Unemployment("000", UnemploymentMeasure.RATE_ADJUSTED, new Period(2026, 4), null));
    }

    @Test
    void aValueHasADecimalComma() {
        assertThat(take(Rows.UNEMPLOYMENT.text()).rows().getFirst().value()).isEqualTo(new BigDecimal("3.1"));
        assertThat(take(Rows.UNEMPLOYMENT.with("INDHOLD", "92000"))
                        .rows()
                        .getFirst()
                        .value())
                .isEqualTo(new BigDecimal("92000"));
    }

    @Test
    void aCodeThatLostItsZerosIsReportedAsThat() {
        var problem =
                take(Rows.UNEMPLOYMENT.with("OMRÅDE", "9")).problems().listed().getFirst();

        assertThat(problem.rule()).isEqualTo(Rule.UNKNOWN_CODE);
        assertThat(problem.message()).contains("mistet sine foranstillede nuller");
        assertThat(take(Rows.UNEMPLOYMENT.with("OMRÅDE", "999"))
                        .problems()
                        .listed()
                        .getFirst()
                        .message())
                .doesNotContain("nuller");
    }

    @Test
    void theMonthMustNotLieAfterTheFolders() {
        assertThat(take(Rows.UNEMPLOYMENT.with("TID", "2026M06")).errors()).containsExactly("WRONG_PERIOD @2 TID");
        assertThat(take(Rows.UNEMPLOYMENT.and("730;9;2026M05;1")).errors()).isEmpty();
    }

    @Test
    void theOwnMunicipalityHasToBeThereForTheNewestMonth() {
        var absent = take(Rows.UNEMPLOYMENT.with(3, "OMRÅDE", "751"));
        var old = take(Rows.UNEMPLOYMENT.with("TID", "2026M05"));

        assertThat(absent.errors()).containsExactly("INCOMPLETE @0");
        assertThat(old.errors()).containsExactly("INCOMPLETE @0");
        assertThat(absent.problems().listed()).isNotEqualTo(old.problems().listed());
    }

    @Test
    void columnsMayBeSpelledInOtherWays() {
        var heading = "omraade;Sæsonfak;tid;Indhold";

        assertThat(take(Rows.UNEMPLOYMENT.text().replace("OMRÅDE;SAESONFAK;TID;INDHOLD", heading))
                        .rows())
                .isEqualTo(take(Rows.UNEMPLOYMENT.text()).rows());
    }

    private Taken<Unemployment> take(String text) {
        var file = Taken.write(input, "ledighed.csv", text, StandardCharsets.UTF_8);
        var areas = new AreaSettings("730", Map.of("Kronjylland", "730"));
        return Taken.from(new UnemploymentExtract(), input, file, new Surroundings(new Period(2026, 5), areas));
    }
}
