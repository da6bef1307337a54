package dk.opfoelgning.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An input folder of so few citizens that their figures can be worked out by hand. Amounts are in 1.000 kr.
record FewCitizens(Path folder) {

    /// With the refund limits of 2026.
    static FewCitizens in(Path folder) throws IOException {
        var few = new FewCitizens(folder);
        few.write("refusionsgraenser.csv", """
                aar;refusionspct;over_kr;kilde
                2026;25;990000;Bekendtgørelse for 2026
                2026;50;1930000;Bekendtgørelse for 2026
                2026;75;2430000;Bekendtgørelse for 2026
                """);
        return few;
    }

    /// @param citizens each with what it costs in the year: `A 1000`
    void cases(String period, String... citizens) throws IOException {
        var rows = Stream.of(citizens).map(citizen -> row(period, citizen.split(" ")));
        write(
                period + "/sager.csv",
                Stream.concat(
                                Stream.of(
                                        "opgjort_pr;borger_id;indsats_id;center;paragraf;indsats;tilbud;leverandoertype;"
                                                + "startdato;slutdato;takst_pr_doegn;aarsudgift"),
                                rows)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String row(String period, String... citizen) {
        return "%s;%2$s;I%2$s;Center Nord;SEL § 107;Midlertidigt botilbud;Lunden;Egen;01-01-2020;;;%3$s000"
                .formatted(YearMonth.parse(period).atEndOfMonth(), citizen[0], citizen[1]);
    }

    /// One control area with one centre.
    void budget(String period, int corrected, int expected) throws IOException {
        write(period + "/budget.csv", """
                opgjort_pr;bevillingsomraade;styringsomraade;center;funktion;dranst;oprindeligt_budget;\
                tillaegsbevillinger;korrigeret_budget;forbrug_til_dato;forventet_forbrug;overfoersler
                %1$s;Voksne;Service;Center Nord;5.38.50;1;%2$d000;0;%2$d000;0;%3$d000;0
                """.formatted(YearMonth.parse(period).atEndOfMonth(), corrected, expected));
    }

    /// The municipality's adjusted unemployment in per cent.
    ///
    /// @param months each with its rate: `2026M05 3,4`
    void unemployment(String period, String... months) throws IOException {
        write(
                period + "/ledighed.csv",
                Stream.of(months)
                        .map(month -> "730;9;" + month.replace(' ', ';'))
                        .collect(Collectors.joining("\n", "OMRÅDE;SAESONFAK;TID;INDHOLD\n", "\n")));
    }

    void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
