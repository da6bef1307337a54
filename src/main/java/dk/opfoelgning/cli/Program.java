package dk.opfoelgning.cli;

import dk.opfoelgning.job.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Option;

/// The options that every command has, and the program's parts started with them. What is not given comes from the
/// environment or `application.yml`.
final class Program {
    private static final String OUTPUT = "opfoelgning.output";
    /// We close it ourselves, stream long results, and let no trace file hold statements with values.
    private static final String H2_OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;LAZY_QUERY_EXECUTION=1;TRACE_LEVEL_FILE=0";

    @Option(names = "--input", paramLabel = "DIR", description = "Where the extracts are (default: input).")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", description = "Where the documents go (default: output).")
    private @Nullable Path output;

    @Option(names = "--templates", paramLabel = "DIR", description = "Where the templates are (default: templates).")
    private @Nullable Path templates;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who does it, for the log (default: the system's user).")
    private @Nullable String user;

    /// The settings alone: without a database, and without a trace in the output folder.
    ///
    /// @throws StartFailed if a setting is not as it must be
    Settings settings() {
        try (var context = application(SettingsOnly.class).run("--logging.file.name=")) {
            return context.getBean(Settings.class);
        } catch (RuntimeException e) {
            throw new StartFailed(e);
        }
    }

    /// @throws UsageMistake if there are none
    void requireTemplates(Settings settings) {
        if (!Files.isDirectory(settings.templates())) {
            throw new UsageMistake(
                    "there is no folder of templates %s; name one with --templates".formatted(settings.templates()));
        }
    }

    /// All parts, with the database of the output folder; close it when done.
    ///
    /// @throws StartFailed if a setting or the database is not as it must be
    ConfigurableApplicationContext start() {
        try {
            return application(FollowUpApplication.class).run();
        } catch (RuntimeException e) {
            throw new StartFailed(e);
        }
    }

    @EnableConfigurationProperties(Settings.class)
    private static final class SettingsOnly {}

    private SpringApplicationBuilder application(Class<?> parts) {
        return new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .environment(environment())
                .initializers(context -> addDatabase(context.getEnvironment()));
    }

    private ConfigurableEnvironment environment() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("options", options()));
        return environment;
    }

    private Map<String, Object> options() {
        var options = new LinkedHashMap<String, Object>();
        Optional.ofNullable(input).ifPresent(folder -> options.put("opfoelgning.input", folder.toString()));
        Optional.ofNullable(output).ifPresent(folder -> options.put(OUTPUT, folder.toString()));
        Optional.ofNullable(templates).ifPresent(folder -> options.put("opfoelgning.templates", folder.toString()));
        Optional.ofNullable(user).ifPresent(name -> options.put("opfoelgning.user", name));
        return options;
    }

    /// H2 wants the absolute path of its file.
    private static void addDatabase(ConfigurableEnvironment environment) {
        var folder = Path.of(environment.getRequiredProperty(OUTPUT))
                .toAbsolutePath()
                .normalize();
        var url = "jdbc:h2:file:" + folder + "/state/opfoelgning" + H2_OPTIONS;
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("database", Map.of("spring.datasource.url", url)));
    }
}
