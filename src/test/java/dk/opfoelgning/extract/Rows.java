package dk.opfoelgning.extract;

import dk.opfoelgning.extract.adjustments.AdjustmentExtract;
import dk.opfoelgning.extract.agenda.AgendaExtract;
import dk.opfoelgning.extract.budget.BudgetExtract;
import dk.opfoelgning.extract.cases.CaseExtract;
import dk.opfoelgning.extract.expiring.ExpiringExtract;
import dk.opfoelgning.extract.forecast.ForecastExtract;
import dk.opfoelgning.extract.grants.GrantExtract;
import dk.opfoelgning.extract.initiatives.InitiativeExtract;
import dk.opfoelgning.extract.limits.LimitExtract;
import dk.opfoelgning.extract.meetings.MeetingExtract;
import dk.opfoelgning.extract.published.PublishedExtract;
import dk.opfoelgning.extract.recipients.RecipientExtract;
import dk.opfoelgning.extract.unemployment.UnemploymentExtract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A small valid file of each kind, to be spoiled in one place by a test.
enum Rows {
    CASES(
            new CaseExtract(),
            "opgjort_pr;borger_id;indsats_id;center;paragraf;indsats;tilbud;leverandoertype;startdato;slutdato;takst_pr_doegn;aarsudgift",
            "31-05-2026;B1;I1;Nord;SEL § 107;Botilbud;Høgevej;Egen;01-01-2020;;1.000,00;365.000,00",
            "2026-05-31;B1;I2;Nord;;;;;2026-12-31;31-01-2027;;0"),
    UNEMPLOYMENT(new UnemploymentExtract(), "OMRÅDE;SAESONFAK;TID;INDHOLD", "000;9;2026M04;3,1", "730;9;2026M04;3,4"),
    BUDGET(
            new BudgetExtract(),
            "opgjort_pr;bevillingsomraade;styringsomraade;center;funktion;dranst;oprindeligt_budget;tillaegsbevillinger;korrigeret_budget;forbrug_til_dato;forventet_forbrug;overfoersler",
            "30-04-2026;Voksne;Service;Nord;5.38.50;1;100;10;110;50,5;-120;0"),
    GRANTS(
            new GrantExtract(),
            "bevillingsomraade;styringsomraade;tekst;modpart;2026;2027;anlaeg;vedtaget",
            "Voksne;Service;Husleje;;-200.000;;;22-06-2026"),
    ADJUSTMENTS(
            new AdjustmentExtract(),
            "bevillingsomraade;styringsomraade;raekkefoelge;art;tekst;beloeb",
            "Voksne;Service;1;Forbrug;Buffer;15.000.000,00"),
    EXPIRING(new ExpiringExtract(), "bevillingsomraade;tekst;2027;2028", "Voksne;Herberg;;-200.000"),
    FORECAST(
            new ForecastExtract(),
            "plan;raekkefoelge;art;tekst;2026;2027;enhed",
            "Plan;1;udgift;Botilbud;1.000.000,50;;",
            "Plan;2;memo;Sager;15;;sager"),
    INITIATIVES(
            new InitiativeExtract(),
            "plan;nr;titel;status_pr;status;statustekst",
            "Plan;1;Døgnskemaer;31-05-2026;i gang;Er begyndt.",
            "Plan;2;Takstmodel;2026-05-31;afventer;"),
    AGENDA(new AgendaExtract(), "udvalg;moededato;titel", "Udvalget;11-08-2026;Lærepladser"),
    LIMITS(
            new LimitExtract(),
            "aar;refusionspct;over_kr;kilde",
            "2026;25;990.000;SEL",
            "2026;50;1.930.000;SEL",
            "2026;75;2.430.000;SEL"),
    PUBLISHED(
            new PublishedExtract(),
            "periode;refusionspct;antal_sager;udgift_mio_kr;offentliggjort",
            "2022;25;165;183,5;2026-06-09",
            "2025-12;25;0;0;2026-06-09"),
    MEETINGS(
            new MeetingExtract(),
            "periode;dokument;udvalg;moededato;journalnr;punkt",
            "2026-05;orientering;Udvalget;09-06-2026;85.02.10-A26-4-25;86",
            "2026-05;*;Udvalget;09-06-2026;85.02.10-A26-4-25;"),
    RECIPIENTS(
            new RecipientExtract(),
            "navn;email;rolle;center;dokumenter;intern",
            "Leder af Nord;nord@kommune.example;leder;Nord;maanedsstatus;ja",
            "Chefen;chef@kommune.example;Chef;;orientering, Maanedsstatus;");

    private final ExtractKind<?> kind;
    private final List<String> lines;

    Rows(ExtractKind<?> kind, String... lines) {
        this.kind = kind;
        this.lines = List.of(lines);
    }

    ExtractKind<?> kind() {
        return kind;
    }

    List<String> columns() {
        return List.of(lines.getFirst().split(";"));
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    String heading() {
        return lines.getFirst() + "\r\n";
    }

    /// With this in a cell of line 2.
    String with(String column, String value) {
        return with(2, column, value);
    }

    String with(int line, String column, String value) {
        var changed = new ArrayList<>(lines);
        changed.set(line - 1, changed(lines.get(line - 1), column, value));
        return String.join("\r\n", changed) + "\r\n";
    }

    String with(String column, String value, String otherColumn, String otherValue) {
        var changed = new ArrayList<>(lines);
        changed.set(1, changed(changed(lines.get(1), column, value), otherColumn, otherValue));
        return String.join("\r\n", changed) + "\r\n";
    }

    private String changed(String line, String column, String value) {
        var cells = Arrays.asList(line.split(";", -1));
        cells.set(columns().indexOf(column), value);
        return String.join(";", cells);
    }

    /// With these lines below.
    String and(String... more) {
        return text() + String.join("\r\n", more) + "\r\n";
    }
}
