package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.report.ReportType;
import dk.opfoelgning.report.budget.BudgetFollowUp;
import dk.opfoelgning.report.orientering.Orientering;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the stages together: which reports there are.
@Configuration
@EnableConfigurationProperties(Settings.class)
class JobConfiguration {

    @Bean
    Clock clock(Settings settings) {
        return settings.clock();
    }

    @Bean
    Archive archive(Settings settings) {
        return new Archive(settings.output());
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
}
