package dk.opfoelgning.cli;

import dk.opfoelgning.change.claims.CheckedClaim;
import dk.opfoelgning.change.claims.Verdict;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.TerminalFigures;
import java.io.PrintWriter;
import java.util.List;

/// Checked claims as a table on the terminal, in Danish: it is about data.
record AuditTable(String name, Period period, PrintWriter out) {
    private static final String ROW = "  %6s  %-30s  %-17s  %s";

    /// What disagrees comes first, then what has to be checked by hand; what agrees is counted.
    void print(List<CheckedClaim> claims) {
        out.printf("%s mod tallene i opfølgningen for %s%n", name, Danish.period(period));
        rows("Stemmer ikke", claims, Verdict.DISAGREES);
        rows("Ikke kontrolleret: intet enkelt tal passer til ordene", claims, Verdict.UNCHECKED);
        out.println();
        out.printf(
                "%d tal i teksten: %d stemmer, %d stemmer ikke, %d er ikke kontrolleret.%n",
                claims.size(),
                count(claims, Verdict.AGREES),
                count(claims, Verdict.DISAGREES),
                count(claims, Verdict.UNCHECKED));
    }

    private static long count(List<CheckedClaim> claims, Verdict verdict) {
        return claims.stream().filter(claim -> claim.verdict() == verdict).count();
    }

    private void rows(String heading, List<CheckedClaim> claims, Verdict verdict) {
        if (count(claims, verdict) > 0) {
            out.println();
            out.println(heading);
            out.println(ROW.formatted("linje", "teksten siger", figureHead(verdict), "")
                    .stripTrailing());
            claims.stream()
                    .filter(claim -> claim.verdict() == verdict)
                    .forEach(claim -> out.println(row(claim).stripTrailing()));
        }
    }

    private static String figureHead(Verdict verdict) {
        return verdict == Verdict.DISAGREES ? "tallet er" : "";
    }

    private static String row(CheckedClaim checked) {
        var claim = checked.claim();
        return checked.figure()
                .map(figure -> ROW.formatted(
                        claim.line(),
                        claim.text(),
                        TerminalFigures.text(figure) + " " + TerminalFigures.unit(figure.unit()),
                        "%s, %s (%s)".formatted(figure.label(), Danish.period(figure.about()), figure.id())))
                .orElse(ROW.formatted(claim.line(), claim.text(), "", ""));
    }
}
