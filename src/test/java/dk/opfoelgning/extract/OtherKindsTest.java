package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.extract.adjustments.AdjustmentExtract;
import dk.opfoelgning.extract.agenda.AgendaExtract;
import dk.opfoelgning.extract.budget.BudgetExtract;
import dk.opfoelgning.extract.expiring.ExpiringExtract;
import dk.opfoelgning.extract.forecast.ForecastExtract;
import dk.opfoelgning.extract.grants.GrantExtract;
import dk.opfoelgning.extract.initiatives.InitiativeExtract;
import dk.opfoelgning.extract.limits.LimitExtract;
import dk.opfoelgning.extract.meetings.MeetingExtract;
import dk.opfoelgning.extract.published.PublishedExtract;
import dk.opfoelgning.extract.recipients.RecipientExtract;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.AgendaItem;
import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Initiative;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.PublishedHighCost;
import dk.opfoelgning.facts.Recipient;
import dk.opfoelgning.facts.RefundLimit;
import dk.opfoelgning.facts.Role;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherKindsTest {
    private final Path input;

    OtherKindsTest(@TempDir Path input) {
        this.input = input;
    }

    @Test
    void aBudgetRowBecomesALine() {
        assertThat(Taken.from(new BudgetExtract(), input, Rows.BUDGET.text()).rows())
                .containsExactly(new BudgetLine(
                        LocalDate.of(2026, 4, 30),
                        "Voksne",
                        "Service",
                        "Nord",
                        "5.38.50",
                        "1",
                        Money.ofKroner(100),
                        Money.ofKroner(10),
                        Money.ofKroner(110),
                        new Money(5050),
                        Money.ofKroner(-120),
                        Money.ZERO));
    }

    @Test
    void aBlankAmountOfAGrantIsZero() {
        var byYear = new TreeMap<>(Map.of(2026, Money.ofKroner(-200_000), 2027, Money.ZERO));

        assertThat(Taken.from(new GrantExtract(), input, Rows.GRANTS.text()).rows())
                .containsExactly(
                        new Grant("Voksne", "Service", "Husleje", "", byYear, Money.ZERO, LocalDate.of(2026, 6, 22)));
    }

    @Test
    void theDateOfAGrantsAdoptionMayBeMissing() {
        var text = "bevillingsomraade;styringsomraade;tekst;modpart;2026;anlaeg\nVoksne;Service;Husleje;;1;2\n";
        var taken = Taken.from(new GrantExtract(), input, text);

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.rows().getFirst().adopted()).isNull();
        assertThat(Taken.from(new GrantExtract(), input, Rows.GRANTS.with("vedtaget", ""))
                        .rows()
                        .getFirst()
                        .adopted())
                .isNull();
    }

    @Test
    void grantsHaveAtLeastOneYear() {
        var text = "bevillingsomraade;styringsomraade;tekst;modpart;anlaeg;vedtaget\n";

        assertThat(Taken.from(new GrantExtract(), input, text).errors()).containsExactly("MISSING_COLUMN @1");
    }

    @Test
    void aBadAmountOfAYearNamesTheYear() {
        assertThat(Taken.from(new GrantExtract(), input, Rows.GRANTS.with("2027", "1e5"))
                        .errors())
                .containsExactly("UNREADABLE_AMOUNT @2 2027");
    }

    @Test
    void anAdjustmentsKindIsKnownInAnyLetterCase() {
        assertThat(Taken.from(new AdjustmentExtract(), input, Rows.ADJUSTMENTS.and("Voksne;Service;-2;BUDGET;;-1"))
                        .rows())
                .containsExactly(
                        new Adjustment(
                                "Voksne",
                                "Service",
                                1,
                                Adjustment.Kind.EXPENDITURE,
                                "Buffer",
                                Money.ofKroner(15_000_000)),
                        new Adjustment("Voksne", "Service", -2, Adjustment.Kind.BUDGET, "", Money.ofKroner(-1)));
    }

    @Test
    void aLimitHasItsSource() {
        assertThat(Taken.from(new LimitExtract(), input, Rows.LIMITS.text()).rows())
                .startsWith(new RefundLimit(2026, Bracket.PCT_25, Money.ofKroner(990_000), "SEL"))
                .hasSize(3);
    }

    @Test
    void publishedExpenditureIsPrintedInMillions() {
        assertThat(Taken.from(new PublishedExtract(), input, Rows.PUBLISHED.text())
                        .rows())
                .containsExactly(
                        new PublishedHighCost(
                                new Period(2022, 0),
                                Bracket.PCT_25,
                                165,
                                Money.ofKroner(183_500_000),
                                LocalDate.of(2026, 6, 9)),
                        new PublishedHighCost(
                                new Period(2025, 12), Bracket.PCT_25, 0, Money.ZERO, LocalDate.of(2026, 6, 9)));
    }

    @Test
    void aMeetingsItemMayBeBlank() {
        var date = LocalDate.of(2026, 6, 9);

        assertThat(Taken.from(new MeetingExtract(), input, Rows.MEETINGS.text()).rows())
                .containsExactly(
                        new Meeting(new Period(2026, 5), "orientering", "Udvalget", date, "85.02.10-A26-4-25", "86"),
                        new Meeting(new Period(2026, 5), "*", "Udvalget", date, "85.02.10-A26-4-25", ""));
    }

    @Test
    void aBlankAmountOfAnExpiringGrantIsZero() {
        var byYear = new TreeMap<>(Map.of(2027, Money.ZERO, 2028, Money.ofKroner(-200_000)));

        assertThat(Taken.from(new ExpiringExtract(), input, Rows.EXPIRING.text())
                        .rows())
                .containsExactly(new ExpiringGrant("Voksne", "Herberg", byYear));
    }

    @Test
    void aBlankOfAForecastIsZeroInMoneyAndUnknownInAMemo() {
        var expenditure = new TreeMap<>(Map.of(2026, new BigDecimal("1000000.50"), 2027, new BigDecimal("0.00")));
        var cases = new TreeMap<>(Map.of(2026, new BigDecimal("15.00")));

        assertThat(Taken.from(new ForecastExtract(), input, Rows.FORECAST.text())
                        .rows())
                .containsExactly(
                        new ForecastLine("Plan", 1, ForecastLine.Kind.EXPENDITURE, "Botilbud", expenditure, ""),
                        new ForecastLine("Plan", 2, ForecastLine.Kind.MEMO, "Sager", cases, "sager"));
    }

    @Test
    void theUnitOfAForecastMayBeMissing() {
        var text = "plan;raekkefoelge;art;tekst;2026\nPlan;1;budget;Ramme;5\n";
        var taken = Taken.from(new ForecastExtract(), input, text);

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.rows().getFirst().unit()).isEmpty();
    }

    @Test
    void forecastsAndExpiringGrantsHaveAtLeastOneYear() {
        var forecast = "plan;raekkefoelge;art;tekst;enhed\n";
        var expiring = "bevillingsomraade;tekst\n";

        assertThat(Taken.from(new ForecastExtract(), input, forecast).errors()).containsExactly("MISSING_COLUMN @1");
        assertThat(Taken.from(new ExpiringExtract(), input, expiring).errors()).containsExactly("MISSING_COLUMN @1");
    }

    @Test
    void anInitiativesTextMayBeBlankAndPlansCountForThemselves() {
        var may = LocalDate.of(2026, 5, 31);

        assertThat(Taken.from(new InitiativeExtract(), input, Rows.INITIATIVES.and("Anden;1;Mål;31-05-2026;ny;"))
                        .rows())
                .containsExactly(
                        new Initiative("Plan", "1", "Døgnskemaer", may, "i gang", "Er begyndt."),
                        new Initiative("Plan", "2", "Takstmodel", may, "afventer", ""),
                        new Initiative("Anden", "1", "Mål", may, "ny", ""));
    }

    @Test
    void anExpectedItemHasItsMeeting() {
        assertThat(Taken.from(new AgendaExtract(), input, Rows.AGENDA.text()).rows())
                .containsExactly(new AgendaItem("Udvalget", LocalDate.of(2026, 8, 11), "Lærepladser"));
    }

    @Test
    void aRecipientAsksForDocumentsByNameInAnyLetterCase() {
        assertThat(Taken.from(new RecipientExtract(), input, Rows.RECIPIENTS.text())
                        .rows())
                .containsExactly(
                        new Recipient(
                                "Leder af Nord",
                                "nord@kommune.example",
                                Role.LEDER,
                                "Nord",
                                List.of("maanedsstatus"),
                                true),
                        new Recipient(
                                "Chefen",
                                "chef@kommune.example",
                                Role.CHEF,
                                "",
                                List.of("orientering", "maanedsstatus"),
                                false));
    }

    @Test
    void anAddressMustBeOneAndALeaderHaveACentre() {
        assertThat(Taken.from(new RecipientExtract(), input, Rows.RECIPIENTS.with("email", "nord", "center", ""))
                        .errors())
                .containsExactly("NO_ADDRESS @2 email", "BLANK @2 center");
    }

    @Test
    void oneAddressIsNamedOnceForARoleAndACentre() {
        var more = new String[] {"N;NORD@kommune.example;leder;Syd;;", "N;NORD@kommune.example;leder;Nord;;"};

        assertThat(Taken.from(new RecipientExtract(), input, Rows.RECIPIENTS.and(more))
                        .errors())
                .containsExactly("DUPLICATE @5 email");
    }

    @Test
    void aDocumentThatNobodyMakesIsAWarning() {
        var taken = Taken.from(
                new RecipientExtract(), input, Rows.RECIPIENTS.with("dokumenter", "orienteringen,maanedsstatus-nord"));

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.warnings()).containsExactly("UNKNOWN_DOCUMENT @2 dokumenter");
        assertThat(taken.rows()).hasSize(2);
    }
}
