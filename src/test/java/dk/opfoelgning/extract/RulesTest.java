package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.extract.limits.LimitYears;
import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.RefundLimit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {
    private final Path input;

    RulesTest(@TempDir Path input) {
        this.input = input;
    }

    @ParameterizedTest
    @EnumSource
    void aValidFileHasNoProblem(Rows rows) {
        var taken = take(rows, rows.text());

        assertThat(taken.problems().listed()).isEmpty();
        assertThat(taken.problems().warnings()).isEmpty();
        assertThat(taken.rows()).hasSize((int) taken.reading().rows()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CASES        | opgjort_pr      | 30-04-2026   | WRONG_PERIOD
            CASES        | opgjort_pr      | 01-06-2026   | WRONG_PERIOD
            CASES        | opgjort_pr      | 31-02-2026   | UNREADABLE_DATE
            CASES        | opgjort_pr      | ''           | BLANK
            CASES        | borger_id       | ''           | BLANK
            CASES        | borger_id       | 0101011234   | CPR_NUMBER
            CASES        | indsats_id      | ''           | BLANK
            CASES        | center          | '  '         | BLANK
            CASES        | startdato       | ''           | BLANK
            CASES        | startdato       | 29-02-2025   | UNREADABLE_DATE
            CASES        | startdato       | 1-1-2020     | UNREADABLE_DATE
            CASES        | startdato       | 01.01.2020   | UNREADABLE_DATE
            CASES        | startdato       | 2020-13-01   | UNREADABLE_DATE
            CASES        | startdato       | 31-12-1899   | UNREADABLE_DATE
            CASES        | slutdato        | 29-02-2019   | UNREADABLE_DATE
            CASES        | slutdato        | 31-12-2019   | END_BEFORE_START
            CASES        | takst_pr_doegn  | -1           | OUT_OF_RANGE
            CASES        | takst_pr_doegn  | 1,234.56     | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | ''           | BLANK
            CASES        | aarsudgift      | -0,01        | OUT_OF_RANGE
            CASES        | aarsudgift      | 1.23         | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 12.34,5      | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 1.2345,00    | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 1234.567     | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | .123         | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 0.123        | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 1e5          | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | kr. 5        | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 5,           | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | ,5           | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | -            | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | --5          | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | +5           | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 1,2,3        | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 1,234        | UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 1000000000000| UNREADABLE_AMOUNT
            CASES        | aarsudgift      | 99999999999999999999999 | UNREADABLE_AMOUNT
            UNEMPLOYMENT | OMRÅDE          | 0            | UNKNOWN_CODE
            UNEMPLOYMENT | OMRÅDE          | 9            | UNKNOWN_CODE
            UNEMPLOYMENT | OMRÅDE          | Atlantis     | UNKNOWN_CODE
            UNEMPLOYMENT | OMRÅDE          | ''           | BLANK
            UNEMPLOYMENT | SAESONFAK       | 11           | UNKNOWN_CODE
            UNEMPLOYMENT | SAESONFAK       | Faktisk      | UNKNOWN_CODE
            UNEMPLOYMENT | TID             | 2026M13      | UNREADABLE_PERIOD
            UNEMPLOYMENT | TID             | 2026-04      | UNREADABLE_PERIOD
            UNEMPLOYMENT | TID             | 2026K1       | UNREADABLE_PERIOD
            UNEMPLOYMENT | INDHOLD         | ''           | BLANK
            UNEMPLOYMENT | INDHOLD         | 3.1          | UNREADABLE_NUMBER
            UNEMPLOYMENT | INDHOLD         | ...          | UNREADABLE_NUMBER
            UNEMPLOYMENT | INDHOLD         | -3,1         | OUT_OF_RANGE
            UNEMPLOYMENT | OMRÅDE          | 730          | DUPLICATE
            BUDGET       | opgjort_pr      | 01-06-2026   | WRONG_PERIOD
            BUDGET       | opgjort_pr      | 2026         | UNREADABLE_DATE
            BUDGET       | bevillingsomraade | ''         | BLANK
            BUDGET       | styringsomraade | ''           | BLANK
            BUDGET       | center          | ''           | BLANK
            BUDGET       | oprindeligt_budget | ''        | BLANK
            BUDGET       | tillaegsbevillinger | x        | UNREADABLE_AMOUNT
            BUDGET       | korrigeret_budget | ''         | BLANK
            BUDGET       | forbrug_til_dato | x           | UNREADABLE_AMOUNT
            BUDGET       | forventet_forbrug | ''         | BLANK
            BUDGET       | overfoersler    | x            | UNREADABLE_AMOUNT
            GRANTS       | bevillingsomraade | ''         | BLANK
            GRANTS       | styringsomraade | ''           | BLANK
            GRANTS       | 2027            | x            | UNREADABLE_AMOUNT
            GRANTS       | anlaeg          | x            | UNREADABLE_AMOUNT
            GRANTS       | vedtaget        | ja           | UNREADABLE_DATE
            ADJUSTMENTS  | bevillingsomraade | ''         | BLANK
            ADJUSTMENTS  | styringsomraade | ''           | BLANK
            ADJUSTMENTS  | raekkefoelge    | 1,5          | UNREADABLE_NUMBER
            ADJUSTMENTS  | raekkefoelge    | 5000000000   | UNREADABLE_NUMBER
            ADJUSTMENTS  | art             | andet        | UNKNOWN_CODE
            ADJUSTMENTS  | art             | ''           | BLANK
            ADJUSTMENTS  | beloeb          | ''           | BLANK
            EXPIRING     | bevillingsomraade | ''         | BLANK
            EXPIRING     | tekst           | ''           | BLANK
            EXPIRING     | 2028            | x            | UNREADABLE_AMOUNT
            FORECAST     | plan            | ''           | BLANK
            FORECAST     | raekkefoelge    | ''           | BLANK
            FORECAST     | raekkefoelge    | 1,5          | UNREADABLE_NUMBER
            FORECAST     | art             | indtægt      | UNKNOWN_CODE
            FORECAST     | art             | ''           | BLANK
            FORECAST     | 2026            | 1e5          | UNREADABLE_AMOUNT
            FORECAST     | enhed           | sager        | UNKNOWN_CODE
            INITIATIVES  | plan            | ''           | BLANK
            INITIATIVES  | nr              | ''           | BLANK
            INITIATIVES  | nr              | 2            | DUPLICATE
            INITIATIVES  | titel           | ''           | BLANK
            INITIATIVES  | status_pr       | ''           | BLANK
            INITIATIVES  | status_pr       | maj          | UNREADABLE_DATE
            INITIATIVES  | status          | ''           | BLANK
            AGENDA       | udvalg          | ''           | BLANK
            AGENDA       | moededato       | ''           | BLANK
            AGENDA       | moededato       | 31-06-2026   | UNREADABLE_DATE
            AGENDA       | titel           | ''           | BLANK
            LIMITS       | aar             | 26           | UNREADABLE_PERIOD
            LIMITS       | refusionspct    | 30           | UNKNOWN_CODE
            LIMITS       | over_kr         | 0            | OUT_OF_RANGE
            LIMITS       | over_kr         | ''           | BLANK
            LIMITS       | kilde           | ''           | BLANK
            PUBLISHED    | periode         | 2022-13      | UNREADABLE_PERIOD
            PUBLISHED    | periode         | maj          | UNREADABLE_PERIOD
            PUBLISHED    | refusionspct    | 10           | UNKNOWN_CODE
            PUBLISHED    | antal_sager     | -1           | OUT_OF_RANGE
            PUBLISHED    | antal_sager     | 1,5          | UNREADABLE_NUMBER
            PUBLISHED    | udgift_mio_kr   | -1,5         | OUT_OF_RANGE
            PUBLISHED    | udgift_mio_kr   | 183.5        | UNREADABLE_NUMBER
            PUBLISHED    | offentliggjort  | ''           | BLANK
            MEETINGS     | periode         | 2026         | UNREADABLE_PERIOD
            MEETINGS     | dokument        | ''           | BLANK
            MEETINGS     | udvalg          | ''           | BLANK
            MEETINGS     | moededato       | i morgen     | UNREADABLE_DATE
            """)
    void aBadCellIsReportedByRuleLineAndColumn(Rows rows, String column, String value, Rule rule) {
        var taken = take(rows, rows.with(column, value));

        int line = rule == Rule.DUPLICATE ? 3 : 2;
        assertThat(taken.errors()).first().isEqualTo(rule + " @" + line + " " + column);
        assertThat(taken.problems().rejects()).isTrue();
        assertThat(taken.rows()).hasSize((int) taken.reading().rows() - 1);
    }

    @Test
    void aSecondRowWithTheSameKeyNamesTheFirst() {
        var cases = take(Rows.CASES, Rows.CASES.with(3, "indsats_id", "I1"));
        var published = take(Rows.PUBLISHED, Rows.PUBLISHED.with(3, "periode", "2022"));
        var meetings = take(Rows.MEETINGS, Rows.MEETINGS.with(3, "dokument", "orientering"));
        var limits = take(Rows.LIMITS, Rows.LIMITS.and("2026;50;2.000.000;SEL"));

        assertThat(cases.errors()).containsExactly("DUPLICATE @3 indsats_id");
        assertThat(published.errors()).containsExactly("DUPLICATE @3 periode");
        assertThat(meetings.errors()).containsExactly("DUPLICATE @3 dokument");
        assertThat(limits.errors()).containsExactly("DUPLICATE @5 refusionspct");
        assertThat(cases.problems().listed().getFirst().message()).contains("linje 2");
        assertThat(limits.problems().listed().getFirst().message()).contains("linje 3");
    }

    @Test
    void allProblemsOfARowAreReported() {
        var row = "30-04-2026;;;;;;;;01-01-2020;31-12-2019;-1;x";

        assertThat(take(Rows.CASES, Rows.CASES.and(row)).errors())
                .containsExactly(
                        "WRONG_PERIOD @4 opgjort_pr",
                        "BLANK @4 borger_id",
                        "BLANK @4 indsats_id",
                        "BLANK @4 center",
                        "END_BEFORE_START @4 slutdato",
                        "OUT_OF_RANGE @4 takst_pr_doegn",
                        "UNREADABLE_AMOUNT @4 aarsudgift");
    }

    @ParameterizedTest
    @EnumSource
    void aFileWithoutRowsIsOnlyRejectedWhereThereHaveToBeSome(Rows rows) {
        var taken = take(rows, rows.heading());

        boolean mustHaveRows =
                List.of(Rows.CASES, Rows.UNEMPLOYMENT, Rows.BUDGET, Rows.LIMITS).contains(rows);
        assertThat(taken.errors()).isEqualTo(mustHaveRows ? List.of("NO_ROWS @0") : List.of());
    }

    @Test
    void aYearHasThreeRisingLimits() {
        var incomplete = take(Rows.LIMITS, Rows.LIMITS.and("2027;50;1.000;SEL"));
        var falling = take(Rows.LIMITS, Rows.LIMITS.with(3, "over_kr", "990.000"));

        assertThat(incomplete.errors()).containsExactly("INCOMPLETE @5 refusionspct", "INCOMPLETE @5 refusionspct");
        assertThat(falling.errors()).containsExactly("WRONG_ORDER @3 over_kr");
    }

    @Test
    void aPeriodWhoseYearHasNoLimitsIsAnError() {
        var limits = List.of(new RefundLimit(2026, Bracket.PCT_25, Money.ofKroner(1), "SEL"));
        var problems = new Problems();

        LimitYears.require(Period.parse("2026-05"), limits, "refusionsgraenser.csv", problems);
        assertThat(problems.rejects()).isFalse();
        LimitYears.require(Period.parse("2027-01"), limits, "refusionsgraenser.csv", problems);
        assertThat(problems.listed()).hasSize(1);
        assertThat(problems.listed().getFirst())
                .hasToString("refusionsgraenser.csv: der er ingen refusionsgrænser for 2027;"
                        + " tilføj årets tre grænser med kilde.");
    }

    @Test
    void aHundredErrorsAreListedAndAllAreCounted() {
        var rows = new StringBuilder(Rows.CASES.heading());
        for (int i = 0; i < 250; i++) {
            rows.append("31-05-2026;B1;I" + i + ";Nord;;;;;01-01-2020;;1,00;forkert\n");
        }
        var taken = take(Rows.CASES, rows.toString());

        assertThat(taken.problems().listed()).hasSize(100);
        assertThat(taken.problems().errors()).isEqualTo(250);
        assertThat(taken.problems().listed().getLast().line()).isEqualTo(101);
        assertThat(taken.rows()).isEmpty();
        assertThat(taken.reading().rows()).isEqualTo(250);
    }

    private Taken<?> take(Rows rows, String text) {
        return Taken.from(rows.kind(), input, text);
    }
}
