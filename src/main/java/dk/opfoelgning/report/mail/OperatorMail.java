package dk.opfoelgning.report.mail;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.FileFormat;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.PeriodView;
import dk.opfoelgning.report.Report;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells who runs the program how a run ended, without any figure.
public final class OperatorMail {
    private static final String NAME = "driftsmail";

    private OperatorMail() {}

    /// How a run ended.
    public enum Ending {
        /// It is done, and quality gates warn.
        ADVARSLER,
        AFVIST,
        STANDSET,
        FEJL,
        /// None has succeeded by the day that it was to be.
        MANGLER
    }

    /// @param sentences what is wrong, in Danish; never a cell's value
    /// @param left how many more there are
    public static Report of(String municipality, Period period, Ending ending, List<String> sentences, long left) {
        return new Report(
                NAME,
                NAME + ".ftlh",
                Classification.INTERN,
                EnumSet.noneOf(FileFormat.class),
                Map.of(
                        "dokumentnavn",
                        NAME,
                        "kommune",
                        municipality,
                        "periode",
                        PeriodView.of(period),
                        "udfald",
                        ending.name().toLowerCase(Locale.ROOT),
                        "saetninger",
                        sentences,
                        "flere",
                        left > 0 ? Long.toString(left) : ""));
    }
}
