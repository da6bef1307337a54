package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year as an administration lives it, with figures worked out by hand: months approved late, a month rejected, files
/// that change after they were told, and a correction of what the committee saw.
class ScriptedYearTest {
    @TempDir
    private Path folder;

    private Town town = new Town(new FewCitizens(Path.of(".")), Path.of("."));
    private FewCitizens input = town.input();

    @BeforeEach
    void settle() throws IOException {
        town = Town.in(folder);
        input = town.input();
    }

    @Test
    void theFiguresAreThoseWorkedOutByHand() throws IOException {
        january();
        february();
        marchIsNotApprovedInTime();
        aprilIsComparedWithFebruaryUntilMarchIsApproved();
        mayIsRejectedAndStopsJuneUntilAnotherBaselineIsNamed();
        juneIsDeliveredAnewAfterItWasTold();
        julyIsCorrected();
        augustIsComparedWithTheCorrection();
        septemberTellsThatTheBudgetOfJuneHasChanged();
        october();
        decemberIsComparedWithOctoberUntilNovemberIsApproved();
        theYearStandsAsItWasToldLast();
    }

    private void january() throws IOException {
        input.cases("2026-01", "A 1000", "B 2000", "C 2500", "D 900");
        input.budget("2026-01", 100_000, 102_000);
        town.run("2026-01");
        cases("2026-01", 3, 5_500);
        assertTrue(town.figures("2026-01")
                .find("high_cost.change.cases", "total", "2026-01")
                .isEmpty());
        town.approve("2026-01");
    }

    private void february() throws IOException {
        input.cases("2026-02", "A 1000", "B 2000", "C 2600", "D 1100");
        town.run("2026-02");
        cases("2026-02", 4, 6_700);
        flows("2026-02", 1, 1_100, 0, 0, 100);
        town.approve("2026-02");
    }

    private void marchIsNotApprovedInTime() throws IOException {
        input.cases("2026-03", "A 1000", "C 2600", "D 1100", "E 1500");
        input.budget("2026-03", 100_000, 103_000);
        town.run("2026-03");
        cases("2026-03", 4, 6_200);
        flows("2026-03", 1, 1_500, 1, 2_000, 0);
        money("2026-03", "budget.result_incl.change", "Voksne/Service", 1_000);
    }

    private void aprilIsComparedWithFebruaryUntilMarchIsApproved() throws IOException {
        input.cases("2026-04", "A 1200", "C 2600", "D 1100", "E 1500", "F 3000");
        town.run("2026-04");
        baseline("2026-04", "2026-02");
        flows("2026-04", 2, 4_500, 1, 2_000, 200);
        town.approve("2026-03");
        town.run("2026-04");
        baseline("2026-04", "2026-03");
        cases("2026-04", 5, 9_400);
        flows("2026-04", 1, 3_000, 0, 0, 200);
        town.approve("2026-04");
    }

    private void mayIsRejectedAndStopsJuneUntilAnotherBaselineIsNamed() throws IOException {
        input.cases("2026-05", "A 1200", "C 2600", "D 1100", "E 1500", "F x");
        assertEquals(3, town.ran("--period", "2026-05").exitCode());
        assertFalse(Files.exists(town.made("2026-05")), "nothing of May");
        input.cases("2026-06", "A 1200", "C 2600", "D 950", "E 1500", "F 3000", "G 2000");
        input.budget("2026-06", 100_000, 104_000);
        input.unemployment("2026-06", "2026M04 3,3", "2026M05 3,4");
        assertEquals(3, town.ran("--period", "2026-06").exitCode());
        town.run("2026-06", "--baseline", "2026-04");
        cases("2026-06", 5, 10_300);
        flows("2026-06", 1, 2_000, 1, 1_100, 0);
        money("2026-06", "high_cost.change.expenditure", "total", 900);
        town.approve("2026-06");
        input.cases("2026-05", "A 1200", "C 2600", "D 1100", "E 1500", "F 3000");
    }

    private void juneIsDeliveredAnewAfterItWasTold() throws IOException {
        input.cases("2026-06", "A 1200", "C 2600", "D 950", "E 1500", "F 3000", "G 2400", "H 1300");
        input.cases("2026-07", "A 1200", "C 2600", "E 1500", "F 3000", "G 2400", "H 1300");
        input.unemployment("2026-07", "2026M05 3,5", "2026M06 3,6");
        town.run("2026-07");
        cases("2026-07", 6, 12_000);
        flows("2026-07", 1, 1_300, 0, 0, 400);
        told("2026-07", "high_cost.cases", "total", "2026-06", "5", "6");
        told("2026-07", "high_cost.expenditure", "total", "2026-06", "10300000.00", "12000000.00");
        told("2026-07", "high_cost.cases", "25", "2026-06", "2", "3");
        assertTrue(
                town.figures("2026-07")
                        .find("high_cost.cases.told_before", "75", "2026-06")
                        .isEmpty(),
                "C and F were told right");
        var figures = town.figures("2026-07");
        equal("3.4", figures.value("unemployment.rate_adjusted.told_before", "730", "2026-05"));
        equal("0.1", figures.value("unemployment.rate_adjusted.change_month", "730", "2026-06"));
        town.approve("2026-07");
    }

    private void julyIsCorrected() throws IOException {
        var told = Hashes.of(town.made("2026-07"));
        input.cases("2026-07", "A 1200", "C 2600", "E 1500", "F 3300", "G 2400", "H 1300");
        assertEquals(2, town.ran("--period", "2026-07").exitCode());
        town.run("2026-07", "--correction", "Et beløb var tastet forkert.");
        cases("2026-07-rettelse-1", 6, 12_300);
        flows("2026-07-rettelse-1", 1, 1_300, 0, 0, 700);
        equal(
                "12000000",
                town.figures("2026-07-rettelse-1")
                        .value("high_cost.expenditure.before_correction", "total", "2026-07"));
        town.approve("2026-07");
        assertEquals(told, Hashes.of(town.made("2026-07")), "what the committee saw stays");
    }

    private void augustIsComparedWithTheCorrection() throws IOException {
        input.cases("2026-08", "A 1500", "C 2600", "E 1500", "F 3300", "G 2400", "H 1300");
        town.run("2026-08");
        cases("2026-08", 6, 12_600);
        flows("2026-08", 0, 0, 0, 0, 300);
        town.approve("2026-08");
    }

    private void septemberTellsThatTheBudgetOfJuneHasChanged() throws IOException {
        input.budget("2026-06", 100_000, 104_500);
        input.cases("2026-09", "A 1500", "E 1500", "F 3300", "G 2400", "H 1300");
        input.budget("2026-09", 100_000, 102_500);
        town.run("2026-09");
        flows("2026-09", 0, 0, 1, 2_600, 0);
        money("2026-09", "budget.result_incl.change", "Voksne/Service", -1_500);
        money("2026-09", "budget.result.change", "Voksne/Service/Center Nord", -1_500);
        told("2026-09", "budget.result", "Voksne/Service", "2026-06", "4000000.00", "4500000.00");
        town.approve("2026-09");
    }

    private void october() throws IOException {
        input.cases("2026-10", "A 1500", "D 1100", "E 1500", "F 3300", "G 2400", "H 1300");
        town.run("2026-10");
        cases("2026-10", 6, 11_100);
        flows("2026-10", 1, 1_100, 0, 0, 0);
        town.approve("2026-10");
    }

    private void decemberIsComparedWithOctoberUntilNovemberIsApproved() throws IOException {
        input.cases("2026-11", "A 2000", "D 1100", "E 1500", "F 3300", "G 2400", "H 1300");
        town.run("2026-11");
        input.cases("2026-12", "A 2000", "D 1100", "E 1500", "F 4400", "G 2400", "H 1300");
        town.run("2026-12");
        baseline("2026-12", "2026-10");
        flows("2026-12", 0, 0, 0, 0, 1_600);
        number("2026-12", "high_cost.moves.cases", "25>50", 1);
        number("2026-12", "high_cost.large_rises.cases", "total", 1);
        town.approve("2026-11");
        town.run("2026-12");
        flows("2026-12", 0, 0, 0, 0, 1_100);
        number("2026-12", "high_cost.moves.cases", "25>50", 0);
        town.approve("2026-12");
    }

    private void theYearStandsAsItWasToldLast() throws IOException {
        var expected =
                List.of(5_500, 6_700, 6_200, 9_400, 9_400, 10_300, 12_300, 12_600, 10_000, 11_100, 11_600, 12_700);
        var figures = town.figures("2026-12");
        for (int month = 1; month <= 12; month++) {
            equal(
                    expected.get(month - 1) + "000",
                    figures.value("high_cost.expenditure", "total", "2026-%02d".formatted(month)));
        }
        var status = Cli.execute("status", "--output", town.output().toString()).text();
        assertTrue(
                status.matches("(?s).*2026-05 +background.*2026-07 +superseded.*2026-07-rettelse-1 +approved.*"),
                status);
    }

    private void baseline(String period, String baseline) throws IOException {
        assertTrue(Files.readString(town.made(period + "/manifest.json"))
                .contains("\"baseline\" : \"%s\"".formatted(baseline)));
    }

    private void cases(String edition, int cases, int expenditure) throws IOException {
        number(edition, "high_cost.cases", "total", cases);
        money(edition, "high_cost.expenditure", "total", expenditure);
    }

    private void flows(String edition, int in, int inMoney, int out, int outMoney, int prices) throws IOException {
        number(edition, "high_cost.inflow.cases", "total", in);
        money(edition, "high_cost.inflow.expenditure", "total", inMoney);
        number(edition, "high_cost.outflow.cases", "total", out);
        money(edition, "high_cost.outflow.expenditure", "total", outMoney);
        money(edition, "high_cost.price_change.expenditure", "total", prices);
        number(edition, "high_cost.change.cases", "total", in - out);
        money(edition, "high_cost.change.expenditure", "total", inMoney - outMoney + prices);
    }

    private void told(String edition, String id, String group, String about, String then, String now)
            throws IOException {
        var figures = town.figures(edition);
        equal(then, figures.value(id + ".told_before", group, about));
        equal(now, figures.value(id + ".known_now", group, about));
    }

    private void number(String edition, String id, String group, int expected) throws IOException {
        equal(Integer.toString(expected), town.figures(edition).value(id, group, edition.substring(0, 7)));
    }

    private void money(String edition, String id, String group, int thousands) throws IOException {
        equal(thousands + "000", town.figures(edition).value(id, group, edition.substring(0, 7)));
    }

    private static void equal(String expected, BigDecimal value) {
        assertEquals(0, new BigDecimal(expected).compareTo(value), "expected %s but was %s".formatted(expected, value));
    }
}
