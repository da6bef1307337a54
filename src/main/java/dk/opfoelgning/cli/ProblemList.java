package dk.opfoelgning.cli;

import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.extract.Problems;
import java.io.PrintWriter;
import java.util.List;

/// Prints what is wrong with extracts, for the caseworkers who mend them.
final class ProblemList {
    private ProblemList() {}

    static void print(Problems problems, PrintWriter out) {
        printErrors(problems, out);
        if (problems.rejects()) {
            out.println("Udtrækkene er afvist, og intet er offentliggjort. Ret filerne, og kør igen.");
        }
        printWarnings(problems, out);
    }

    private static void printErrors(Problems problems, PrintWriter out) {
        print("FEJL  ", problems.listed(), problems.errors(), out);
    }

    static void printWarnings(Problems problems, PrintWriter out) {
        print("OBS   ", problems.warnings(), problems.warningCount(), out);
    }

    private static void print(String mark, List<Problem> listed, long count, PrintWriter out) {
        listed.forEach(problem -> out.println(mark + problem));
        if (count > listed.size()) {
            out.printf("%s… og %d mere.%n", mark, count - listed.size());
        }
    }
}
