package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Takings;
import dk.opfoelgning.report.Danish;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/// Why a period has no follow-up, in Danish, as far as can be seen.
@Component
final class MissingReasons {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final ScheduleSettings schedule;
    private final Clock clock;
    private final Arrivals arrivals;
    private final Takings takings;

    MissingReasons(ScheduleSettings schedule, Clock clock, Arrivals arrivals, Takings takings) {
        this.schedule = schedule;
        this.clock = clock;
        this.arrivals = arrivals;
        this.takings = takings;
    }

    /// @param by the day that it was to be made by
    List<String> sentences(Period expected, LocalDate by) {
        return List.of("Den skulle være lavet senest den %s.".formatted(Danish.date(by)), reason(expected));
    }

    private String reason(Period expected) {
        if (!arrivals.hasFolder(expected)) {
            return "Mappen %s er ikke kommet.".formatted(expected);
        }
        var missing = arrivals.missing(expected);
        if (!missing.isEmpty()) {
            return "I mappen %s mangler %s.".formatted(expected, String.join(", ", missing));
        }
        if (arrivals.isChanging(expected, clock.instant())) {
            return "Filerne til %s bliver stadig ændret.".formatted(expected);
        }
        return takings.newest(expected)
                .map(this::outcome)
                .orElse("Udtrækkene til %s er der, men de er ikke kørt.".formatted(expected));
    }

    private String outcome(Takings.Taking taking) {
        var time = ZonedDateTime.ofInstant(taking.since(), schedule.zone());
        return "Den seneste kørsel, %s kl. %s, %s."
                .formatted(
                        Danish.date(time.toLocalDate()),
                        TIME.format(time),
                        switch (taking.outcome()) {
                            case REJECTED -> "blev afvist";
                            case STOPPED -> "blev standset af kvalitetskontrollen";
                            case RUNNING -> "blev afbrudt";
                            case FAILED, DONE -> "fejlede";
                        });
    }
}
