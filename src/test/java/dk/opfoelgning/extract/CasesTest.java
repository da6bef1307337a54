package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.extract.cases.CaseExtract;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {
    private final Path input;

    CasesTest(@TempDir Path input) {
        this.input = input;
    }

    @Test
    void aRowBecomesAPlacement() {
        assertThat(take(Rows.CASES.text()).rows())
                .containsExactly(
                        new Placement(
                                LocalDate.of(2026, 5, 31),
                                "B1",
                                "I1",
                                "Nord",
                                "SEL § 107",
                                "Botilbud",
                                "Høgevej",
                                "Egen",
                                LocalDate.of(2020, 1, 1),
                                null,
                                new Money(100_000),
                                new Money(36_500_000)),
                        new Placement(
                                LocalDate.of(2026, 5, 31),
                                "B1",
                                "I2",
                                "Nord",
                                "",
                                "",
                                "",
                                "",
                                LocalDate.of(2026, 12, 31),
                                LocalDate.of(2027, 1, 31),
                                null,
                                Money.ZERO));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234.567,89 | 123456789
            1234567,89   | 123456789
            1234567      | 123456700
            1.000,5      | 100050
            0,05         | 5
            0            | 0
            007          | 700
            -0           | 0
            999.999.999.999,99 | 99999999999999
            """)
    void anAmountIsReadToTheOere(String text, long oere) {
        var rows =
                take(Rows.CASES.with("aarsudgift", text, "takst_pr_doegn", "")).rows();

        assertThat(rows.getFirst().yearlyAmount()).isEqualTo(new Money(oere));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # start    | end        | amount | as expected at one krone a day
            01-01-2020 | ''         | 365    | true
            01-01-2020 | ''         | 368,65 | true
            01-01-2020 | ''         | 368,66 | false
            01-01-2020 | ''         | 361,35 | true
            01-01-2020 | ''         | 361,34 | false
            31-12-2026 | ''         | 1      | true
            31-12-2026 | ''         | 2      | false
            01-01-2026 | 01-01-2026 | 1      | true
            15-02-2026 | 14-03-2026 | 28     | true
            01-01-2020 | 31-12-2030 | 365    | true
            01-01-2020 | 31-12-2025 | 0      | true
            01-01-2020 | 31-12-2025 | 0,01   | false
            01-01-2027 | ''         | 0      | true
            01-01-2027 | ''         | 5      | false
            """)
    void theYearlyAmountIsComparedWithRateTimesDays(String start, String end, String amount, boolean isAsExpected) {
        var row = "31-05-2026;B1;I9;Nord;;;;;%s;%s;1,00;%s".formatted(start, end, amount);
        var taken = take(Rows.CASES.and(row));

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.warnings()).isEqualTo(isAsExpected ? List.of() : List.of("AMOUNT_DIFFERS @4 aarsudgift"));
        assertThat(taken.rows()).hasSize(3);
    }

    @Test
    void aLeapYearHas366Days() {
        var row = "29-02-2028;B1;I1;Nord;;;;;01-01-2020;;1000,00;%s\n";
        var surroundings = new Surroundings(Period.parse("2028-02"), Taken.AREAS);
        var text = Rows.CASES.heading()
                + row.formatted("369.660,00")
                + row.replace("I1", "I2").formatted("369.660,01");
        var file = Taken.write(input, "sager.csv", text, StandardCharsets.UTF_8);

        assertThat(Taken.from(new CaseExtract(), input, file, surroundings).warnings())
                .containsExactly("AMOUNT_DIFFERS @3 aarsudgift");
    }

    @Test
    void everyRepeatIsFoundAmongKeysWithTheSameHash() {
        var rows = new StringBuilder(Rows.CASES.heading());
        for (int i = 0; i < 5000; i++) {
            rows.append(row(Integer.toString(i * 31, 36)));
        }
        for (var key : List.of("AaAa", "BBBB", "AaBB", Integer.toString(4000 * 31, 36), "BBBB", "AaAa", "AaAa")) {
            rows.append(row(key));
        }
        var taken = take(rows.toString());

        assertThat(taken.problems().listed().stream().map(Problem::toString))
                .map(message -> message.replaceAll("[^0-9 ]+", " ").strip().replaceAll(".* (\\d+) +(\\d+)", "$1 $2"))
                .containsExactly("5005 4002", "5006 5003", "5007 5002", "5008 5002");
    }

    private static String row(String key) {
        return "31-05-2026;B1;" + key + ";Nord;;;;;01-01-2020;;;1\n";
    }

    private Taken<Placement> take(String text) {
        return Taken.from(new CaseExtract(), input, text);
    }
}
