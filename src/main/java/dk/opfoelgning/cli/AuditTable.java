package dk.opfoelgning.cli;

import dk.opfoelgning.change.claims.CheckedClaim;
import dk.opfoelgning.change.claims.Verdict;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.ClaimAnswer;
import dk.opfoelgning.report.Danish;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checked claims as a table on the terminal, in Danish: it is about data.
///
/// @param files that a figure was computed from
record AuditTable(String name, Period period, Function<Figure, String> files, PrintWriter out) {
    private static final String ROW = "  %6s  %-30s  %-22s  %s";

    /// What disagrees comes first, then what has to be checked by hand; what agrees is counted.
    void print(List<CheckedClaim> claims) {
        out.printf("%s mod tallene i opfølgningen for %s%n", name, Danish.period(period));
        rows("Stemmer ikke", "tallet er", of(claims, Verdict.DISAGREES).toList());
        unchecked(of(claims, Verdict.UNCHECKED).toList());
        out.println();
        out.printf(
                "%d tal i teksten: %d stemmer, %d stemmer ikke, %d er ikke kontrolleret.%n",
                claims.size(),
                of(claims, Verdict.AGREES).count(),
                of(claims, Verdict.DISAGREES).count(),
                of(claims, Verdict.UNCHECKED).count());
    }

    private static Stream<CheckedClaim> of(List<CheckedClaim> claims, Verdict verdict) {
        return claims.stream().filter(claim -> claim.verdict() == verdict);
    }

    /// A table's cells and a chart's labels would hide the sentences among them: `--format csv` has them all.
    private void unchecked(List<CheckedClaim> claims) {
        var inProse = claims.stream().filter(CheckedClaim::inProse).toList();
        rows("Ikke kontrolleret: intet enkelt tal passer til ordene", "", inProse);
        int others = claims.size() - inProse.size();
        if (others > 0) {
            out.println();
            out.printf(
                    "%s%d tal i tabeller og diagrammer er ikke kontrolleret; --format csv viser dem.%n",
                    inProse.isEmpty() ? "" : "… og ", others);
        }
    }

    private void rows(String heading, String figureHead, List<CheckedClaim> claims) {
        if (!claims.isEmpty()) {
            out.println();
            out.println(heading);
            out.println(ROW.formatted("linje", "teksten siger", figureHead, "").stripTrailing());
            claims.forEach(claim -> out.println(row(claim).stripTrailing()));
        }
    }

    private String row(CheckedClaim checked) {
        var claim = checked.claim();
        return checked.figure()
                .map(figure -> ROW.formatted(
                        claim.line(),
                        claim.text(),
                        ClaimAnswer.text(checked, figure),
                        "%s, %s (%s)%s"
                                .formatted(
                                        figure.label(),
                                        Danish.period(figure.about()),
                                        figure.id(),
                                        files.apply(figure))))
                .orElse(ROW.formatted(claim.line(), claim.text(), "", ""));
    }
}
