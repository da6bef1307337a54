package dk.opfoelgning.job;

import dk.opfoelgning.change.CaseRules;
import dk.opfoelgning.change.Ownership;
import dk.opfoelgning.change.SmallCellLimit;
import dk.opfoelgning.extract.AreaSettings;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.Municipality;
import dk.opfoelgning.report.TemplateLimits;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings of the monthly run (`opfoelgning.*` in `application.yml`, as options or in the environment).
///
/// @param version of the program
/// @param required names of the extracts that a period's own folder must hold
/// @param largeRise the smallest rise of a case's yearly expenditure that is told as a large one, in kroner
/// @param lastMonths how many months up to now the table of development shows in any case
/// @param now the moment to take for now, in place of the machine's clock
/// @param comparison which earlier follow-up a run compares with where none is named
/// @param vintage as what an earlier follow-up counts whose extracts have changed since
/// @param user who does what is done, for the log
/// @param fourEyes whether a follow-up must be approved by somebody else than made it
/// @param retention how long case rows are kept after the end of their period, in months
/// @param logRetention how long the log keeps who did what
/// @param smallCells the largest count of citizens that public documents keep back, 2 to 4
/// @param controlAreas names of control areas in the order that documents show them
@ConfigurationProperties("opfoelgning")
public record Settings(
        Path input,
        Path output,
        Path templates,
        String version,
        MunicipalitySettings municipality,
        @DefaultValue("sager") List<String> required,
        @DefaultValue("1000000") long largeRise,
        @DefaultValue("3") int lastMonths,
        @DefaultValue("last-follow-up") BaselineRule comparison,
        @DefaultValue("as-told") Vintage vintage,
        @DefaultValue List<String> controlAreas,
        String user,
        @DefaultValue("false") boolean fourEyes,
        @DefaultValue("24m") Period retention,
        @DefaultValue("5y") Period logRetention,
        @DefaultValue("2") int smallCells,
        @DefaultValue TemplateSettings templateLimits,
        @Nullable Instant now) {

    /// @throws IllegalArgumentException if the limit of small cells is out of range
    public Settings {
        if (smallCells < SmallCellLimit.LEAST || smallCells > SmallCellLimit.MOST) {
            throw new IllegalArgumentException(
                    "opfoelgning.small-cells must be %d to %d, so that rounded counts hide it"
                            .formatted(SmallCellLimit.LEAST, SmallCellLimit.MOST));
        }
    }

    /// How long one template may take, and how many characters it may write.
    public record TemplateSettings(
            @DefaultValue("20s") Duration time,
            @DefaultValue("50000000") long characters) {}

    /// All that tells one municipality from another.
    ///
    /// @param name as documents say it
    /// @param code the municipality's in Statistikbanken
    /// @param areas of the unemployment table, in order
    /// @param areaLabels names that an unemployment extract may use beside Statistikbanken's, each with its code
    /// @param centers in the order that documents show them; others come after, by name
    /// @param ownProviders provider types that are the municipality's own offers
    /// @param privateProviders provider types that are private offers
    /// @param forecasts the appropriation area of each plan of several years; all areas show one that is not here
    public record MunicipalitySettings(
            String name,
            String code,
            Committees committees,
            List<Area> areas,
            @DefaultValue Map<String, String> areaLabels,
            @DefaultValue List<String> centers,
            @DefaultValue("Egen") List<String> ownProviders,
            @DefaultValue("Privat") List<String> privateProviders,
            @DefaultValue List<PlanArea> forecasts) {}

    /// @param own that gets the documents where no meeting is known
    /// @param economy that applications pass on their way to the council
    public record Committees(String own, String economy, String council) {}

    /// @param plan as in `prognose`
    public record PlanArea(String plan, String area) {}

    /// @param code AUS08's, as text
    public record Area(String code, String name) {}

    AreaSettings areaSettings() {
        return new AreaSettings(municipality.code(), municipality.areaLabels());
    }

    /// Areas of the unemployment table in order: AUS08's code and name.
    Map<String, String> areas() {
        var areas = new LinkedHashMap<String, String>();
        municipality.areas().forEach(area -> areas.put(area.code(), area.name()));
        return areas;
    }

    Municipality whose() {
        var committees = municipality.committees();
        return new Municipality(
                municipality.name(),
                municipality.code(),
                new Municipality.Committees(committees.own(), committees.economy(), committees.council()),
                areas(),
                municipality.forecasts().stream().collect(Collectors.toMap(PlanArea::plan, PlanArea::area)));
    }

    /// Centres as documents show them: those that the settings name, then all others by name.
    List<String> inOrder(Collection<String> centers) {
        return Danish.inOrder(centers, municipality.centers());
    }

    /// The machine's, unless the settings say what is now.
    public Clock clock() {
        return now == null ? Clock.systemUTC() : Clock.fixed(now, ZoneOffset.UTC);
    }

    TemplateLimits limits() {
        return new TemplateLimits(templateLimits.time(), templateLimits.characters());
    }

    CaseRules caseRules() {
        return new CaseRules(
                Money.ofKroner(largeRise),
                new Ownership(municipality.ownProviders(), municipality.privateProviders()),
                smallCells);
    }
}
