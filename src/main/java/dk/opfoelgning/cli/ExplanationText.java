package dk.opfoelgning.cli;

import dk.opfoelgning.change.RowSum;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.facts.SourceFile;
import dk.opfoelgning.job.Explanation;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.TerminalFigures;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// An explanation on the terminal, in Danish: it is about data.
record ExplanationText(PrintWriter out) {

    void print(Explanation explanation) {
        var followUp = explanation.followUp();
        out.printf(
                "%s i opfølgningen for %s%s%s%n",
                explanation.id(),
                Danish.period(followUp.period()),
                followUp.correction()
                        .map(correction -> ", rettelse nr. " + correction.number())
                        .orElse(""),
                state(followUp));
        out.printf("%nFormel: %s%n", explanation.formula());
        explanation.parts().forEach(this::print);
    }

    private static String state(FollowUp followUp) {
        var baseline = followUp.baseline()
                .map(period -> ", sammenlignet med " + Danish.period(period))
                .orElse("");
        return switch (followUp.state()) {
            case BACKGROUND -> " (taget ind uden dokumenter" + baseline + ")";
            case DRAFT -> " (udkast" + baseline + ")";
            case APPROVED -> " (godkendt" + baseline + ")";
            case SUPERSEDED -> " (rettet siden" + baseline + ")";
        };
    }

    private void print(Explanation.Part part) {
        out.println();
        out.println(heading(part.provenance()));
        part.provenance().files().forEach(this::print);
        part.figures().forEach(this::print);
    }

    private static String heading(Provenance provenance) {
        var what = provenance.files().isEmpty() ? "Intet gemt udtræk" : "Af udtræk";
        return what + (provenance.note().isEmpty() ? "" : " (" + provenance.note() + ")");
    }

    private void print(SourceFile file) {
        out.printf("  %s, %s%n    SHA-256 %s%n", file.path(), file.size(), file.sha256());
    }

    private void print(Explanation.Explained explained) {
        var figure = explained.figure();
        out.printf("%n  %s, %s: %s%n", figure.group(), Danish.period(figure.about()), value(explained));
        out.println("    " + figure.label());
        explained.rows().forEach(rows -> out.println("    " + behind(rows, figure)));
        out.println("    " + shown(explained.shownIn()));
        if (!explained.isOpen()) {
            out.println("    Må ikke stå i offentlige dokumenter");
        }
    }

    private static String value(Explanation.Explained explained) {
        return explained.exact().equals(explained.printed())
                ? explained.exact()
                : "%s (i dokumenter %s)".formatted(explained.exact(), explained.printed());
    }

    private static String behind(RowSum sum, Figure figure) {
        if (sum.isOfFewCitizens()) {
            return "%s: rækker om en eller to borgere, som ikke vises".formatted(sum.extract());
        }
        return "%s: %s%s%s".formatted(sum.extract(), rows(sum.rows()), citizens(sum), amount(sum, figure));
    }

    private static String citizens(RowSum sum) {
        return sum.citizens() == 0 ? "" : " om %s borgere".formatted(Danish.whole(sum.citizens()));
    }

    private static String amount(RowSum sum, Figure figure) {
        if (sum.column().isEmpty()) {
            return "";
        }
        var amount = sum.subtracted() ? sum.amount().negate() : sum.amount();
        return ", %s i alt %s%s"
                .formatted(
                        sum.column(),
                        TerminalFigures.exact(amount, figure.unit()),
                        sum.subtracted() ? ", som trækkes fra" : "");
    }

    private static String shown(List<String> places) {
        return places.isEmpty()
                ? "Vises ikke i noget dokument"
                : places.stream().map(ExplanationText::place).collect(Collectors.joining(", ", "Vises i ", ""));
    }

    /// `orientering:3` as `orientering (3 gange)`.
    private static String place(String place) {
        int colon = place.lastIndexOf(':');
        var times = place.substring(colon + 1);
        return "%s (%s %s)".formatted(place.substring(0, colon), times, times.equals("1") ? "gang" : "gange");
    }

    private static String rows(long rows) {
        return Danish.whole(rows) + (rows == 1 ? " række" : " rækker");
    }
}
