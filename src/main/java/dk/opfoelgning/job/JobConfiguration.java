package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.delivery.Replacement;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.report.ReportType;
import dk.opfoelgning.report.budget.BudgetFollowUp;
import dk.opfoelgning.report.cases.CaseAnnex;
import dk.opfoelgning.report.orientering.Orientering;
import dk.opfoelgning.report.quality.QualityReport;
import dk.opfoelgning.report.sagsliste.Sagsliste;
import dk.opfoelgning.report.status.MonthlyStatus;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the stages together: which reports there are.
@Configuration
@EnableConfigurationProperties({Settings.class, MailSettings.class, ScheduleSettings.class})
class JobConfiguration {

    @Bean
    Clock clock(Settings settings) {
        return settings.clock();
    }

    /// Tidied up by whichever command starts next.
    @Bean
    Archive archive(Settings settings, FollowUps followUps) {
        return Publish.recovered(new Archive(settings.output()), followUps);
    }

    /// What was handed in is all in place, or nothing of it, before a command reads the input folder.
    @Bean
    Replacement replacement(Settings settings) {
        var replacement = new Replacement(settings.output());
        replacement.mend();
        return replacement;
    }

    @Bean
    ReportType orientering(Settings settings) {
        return new Orientering(settings.lastMonths());
    }

    @Bean
    ReportType budgetFollowUp(Settings settings) {
        return new BudgetFollowUp(
                settings.controlAreas(), settings.municipality().centers());
    }

    @Bean
    ReportType sagsliste() {
        return new Sagsliste();
    }

    /// Those that folders of templates declare, of every type that a folder can name.
    @Bean
    ReportType declaredReport() {
        return material -> DeclaredReports.TYPES.stream()
                .flatMap(type -> type.reports(material).stream())
                .toList();
    }

    @Bean
    ReportType caseAnnex(Settings settings) {
        return new CaseAnnex(settings.lastMonths());
    }

    @Bean
    ReportType qualityReport() {
        return new QualityReport();
    }

    @Bean
    ReportType monthlyStatus(Settings settings) {
        return new MonthlyStatus(settings.controlAreas());
    }
}
