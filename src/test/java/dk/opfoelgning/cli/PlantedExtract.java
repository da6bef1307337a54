package dk.opfoelgning.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An extract with a row for each of its columns, in which that column holds something of the test's.
///
/// @param row that is accepted
record PlantedExtract(String path, List<String> columns, List<String> row) {
    static final List<PlantedExtract> ALL = List.of(
            of(
                    "2026-05/sager.csv",
                    "opgjort_pr;borger_id;indsats_id;center;paragraf;indsats;tilbud;leverandoertype;startdato;slutdato;takst_pr_doegn;aarsudgift",
                    "31-05-2026;B1;I1;Nord;SEL § 107;Botilbud;Høgevej;Egen;01-01-2020;;1.000,00;365.000,00"),
            of("2026-05/ledighed.csv", "OMRÅDE;SAESONFAK;TID;INDHOLD", "730;9;2026M04;3,4"),
            of(
                    "2026-05/budget.csv",
                    "opgjort_pr;bevillingsomraade;styringsomraade;center;funktion;dranst;oprindeligt_budget;tillaegsbevillinger;korrigeret_budget;forbrug_til_dato;forventet_forbrug;overfoersler",
                    "30-04-2026;Voksne;Service;Nord;5.38.50;1;100;10;110;50,5;-120;0"),
            of(
                    "2026-05/tillaegsbevillinger.csv",
                    "bevillingsomraade;styringsomraade;tekst;modpart;2026;2027;anlaeg;vedtaget",
                    "Voksne;Service;Husleje;;-200.000;;;22-06-2026"),
            of(
                    "2026-05/forventninger.csv",
                    "bevillingsomraade;styringsomraade;raekkefoelge;art;tekst;beloeb",
                    "Voksne;Service;1;forbrug;Buffer;15.000.000,00"),
            of("2026-05/bevillinger_udloeber.csv", "bevillingsomraade;tekst;2027;2028", "Voksne;Herberg;;-200.000"),
            of("2026-05/prognose.csv", "plan;raekkefoelge;art;tekst;2026;2027;enhed", "Plan;1;memo;Sager;15;;sager"),
            of(
                    "2026-05/initiativer.csv",
                    "plan;nr;titel;status_pr;status;statustekst",
                    "Plan;1;Takstmodel;31-05-2026;i gang;Er begyndt."),
            of("2026-05/sagsliste.csv", "udvalg;moededato;titel", "Udvalget;11-08-2026;Lærepladser"),
            of("refusionsgraenser.csv", "aar;refusionspct;over_kr;kilde", "2026;25;990.000;SEL"),
            of(
                    "historik/saerligt_dyre_enkeltsager.csv",
                    "periode;refusionspct;antal_sager;udgift_mio_kr;offentliggjort",
                    "2022;25;165;183,5;2026-06-09"),
            of(
                    "moeder.csv",
                    "periode;dokument;udvalg;moededato;journalnr;punkt",
                    "2026-05;orientering;Udvalget;09-06-2026;85.02.10-A26-4-25;86"));

    private static PlantedExtract of(String path, String columns, String row) {
        return new PlantedExtract(path, List.of(columns.split(";")), Arrays.asList(row.split(";", -1)));
    }

    /// In line 2 the first column holds it, in line 3 the second, and so on.
    void plant(Sample sample, String text) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(String.join(";", columns));
        for (int i = 0; i < columns.size(); i++) {
            var cells = new ArrayList<>(row);
            cells.set(i, text);
            lines.add(String.join(";", cells));
        }
        Files.createDirectories(sample.file(path).getParent());
        sample.write(path, String.join("\n", lines) + "\n");
    }

    @Override
    public String toString() {
        return path;
    }
}
