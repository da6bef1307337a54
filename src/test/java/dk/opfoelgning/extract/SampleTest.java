package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.facts.Period;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
    private static final Path INPUT = Path.of("input");

    @ParameterizedTest
    @CsvSource(textBlock = """
            CASES, 2026-03/sager.csv, 835
            CASES, 2026-04/sager.csv, 834
            CASES, 2026-05/sager.csv, 836
            UNEMPLOYMENT, 2026-04/ledighed.csv, 16
            UNEMPLOYMENT, 2026-05/ledighed.csv, 48
            BUDGET, 2026-03/budget.csv, 23
            BUDGET, 2026-04/budget.csv, 23
            BUDGET, 2026-05/budget.csv, 23
            GRANTS, 2026-03/tillaegsbevillinger.csv, 14
            ADJUSTMENTS, 2026-03/forventninger.csv, 4
            FORECAST, 2026-03/prognose.csv, 8
            EXPIRING, 2026-05/bevillinger_udloeber.csv, 6
            INITIATIVES, 2026-04/initiativer.csv, 16
            INITIATIVES, 2026-05/initiativer.csv, 18
            AGENDA, 2026-05/sagsliste.csv, 10
            LIMITS, refusionsgraenser.csv, 9
            PUBLISHED, historik/saerligt_dyre_enkeltsager.csv, 36
            MEETINGS, moeder.csv, 5
            """)
    void everyFileOfTheSampleIsAccepted(Rows rows, String path, int count) {
        var period = Period.parse(path.startsWith("2026") ? path.substring(0, 7) : "2026-05");
        var surroundings = new Surroundings(period, Taken.AREAS);
        var taken = Taken.from(rows.kind(), INPUT, INPUT.resolve(path), surroundings);

        assertThat(taken.problems().listed()).isEmpty();
        assertThat(taken.problems().warnings()).isEmpty();
        assertThat(taken.rows()).hasSize(count);
        assertThat(taken.reading().rows()).isEqualTo(count);
        assertThat(taken.reading().path()).isEqualTo(path);
        assertThat(taken.reading().unknownColumns()).isEmpty();
    }
}
