package dk.opfoelgning.cli;

import dk.opfoelgning.change.claims.CheckedClaim;
import dk.opfoelgning.facts.Figure;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

/// Checked claims as the contract has them: one row a claim, values as in `figures.csv`.
record AuditCsv(PrintWriter out) {
    void print(List<CheckedClaim> claims) {
        out.print("line;claim;id;group;period;value;verdict\n");
        claims.forEach(claim -> out.print(row(claim) + "\n"));
    }

    private static String row(CheckedClaim checked) {
        return String.join(
                ";",
                String.valueOf(checked.claim().line()),
                cell(checked.claim().text()),
                of(checked, Figure::id),
                of(checked, Figure::group),
                of(checked, figure -> figure.about().toString()),
                of(checked, figure -> figure.value().toPlainString()),
                checked.verdict().code());
    }

    private static String of(CheckedClaim checked, Function<Figure, String> part) {
        return checked.figure().map(part).map(AuditCsv::cell).orElse("");
    }

    private static String cell(String text) {
        return text.matches("(?s).*[;\"\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
