package dk.opfoelgning.cli;

import dk.opfoelgning.delivery.Replacement;
import dk.opfoelgning.delivery.web.PageApplication;
import dk.opfoelgning.delivery.web.Site;
import dk.opfoelgning.facts.CprShape;
import dk.opfoelgning.job.MailSettings;
import dk.opfoelgning.job.RunHistory;
import dk.opfoelgning.job.ScheduleSettings;
import dk.opfoelgning.job.Settings;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Option;

/// The options that every command has, and the program's parts started with them. What is not given comes from the
/// environment or `application.yml`.
final class Program {
    private static final String NOT_OURS =
            "the page cannot listen there: another program has the port, or the address is not this machine's; name others"
                    + " with --port and --address";

    static final String OUTPUT = "opfoelgning.output";
    private static final String LOG = "logging.file.name";
    private static final String LOG_FORMAT = "logging.structured.format.file";
    /// Beside the commands' own, which they roll over.
    private static final String PAGE_LOG = "${opfoelgning.output}/state/side.log";

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

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description = "How the log files are written: text, or a JSON object a line as ecs, gelf or logstash"
                    + " (default: text).")
    private @Nullable LogFormat logFormat;

    private enum LogFormat {
        TEXT,
        ECS,
        GELF,
        LOGSTASH
    }

    /// The settings alone: without a database, and without a trace in the output folder.
    ///
    /// @throws StartFailed if a setting is not as it must be
    /// @throws UsageMistake if the user's name may not be logged, or a retention time is none
    Settings settings() {
        return checked(alone(Settings.class));
    }

    /// When periods are taken by themselves.
    ///
    /// @throws StartFailed if a setting is not as it must be
    ScheduleSettings schedule() {
        return alone(ScheduleSettings.class);
    }

    /// @throws StartFailed if a setting is not as it must be
    MailSettings mail() {
        return alone(MailSettings.class);
    }

    private <T> T alone(Class<T> settings) {
        try (var context = application(SettingsOnly.class, Map.of()).run("--logging.file.name=")) {
            return context.getBean(settings);
        } catch (RuntimeException e) {
            throw new StartFailed(e);
        }
    }

    private static Settings checked(Settings settings) {
        if (CprShape.isIn(settings.user())) {
            throw new UsageMistake(
                    "the user's name looks like a CPR number, which may not stand in a log; name another with --user");
        }
        requireLong(settings.retention().toTotalMonths(), "opfoelgning.retention", "a month, as 24m or 2y");
        requireLong(length(settings.logRetention()), "opfoelgning.log-retention", "a day, as 90d, 18m or 5y");
        return settings;
    }

    /// In days, as if every month had 30.
    private static long length(Period time) {
        return 30 * time.toTotalMonths() + time.getDays();
    }

    private static void requireLong(long length, String setting, String least) {
        if (length < 1) {
            throw new UsageMistake("the setting %s must be at least %s".formatted(setting, least));
        }
    }

    /// @throws UsageMistake if there are none
    void requireTemplates(Settings settings) {
        if (!Files.isDirectory(settings.templates())) {
            throw new UsageMistake(
                    "there is no folder of templates %s; name one with --templates".formatted(settings.templates()));
        }
    }

    /// Puts back what a crash left half in place of a hand-in, as the start of all parts does, for commands that look
    /// at the input folder before. Leaves no trace where there is nothing to mend.
    ///
    /// @throws AnotherRun if another process works on the output folder
    static void mendInput(Settings settings) {
        var replacement = new Replacement(settings.output());
        if (replacement.isUnfinished()) {
            try (var _ = OutputLock.of(settings.output())) {
                replacement.mend();
            }
        }
    }

    /// All parts, with the database of the output folder; close it when done.
    ///
    /// @throws StartFailed if a setting or the database is not as it must be
    /// @throws UsageMistake if the database needs another key
    ConfigurableApplicationContext start() {
        return started(Map.of(), _ -> {});
    }

    private ConfigurableApplicationContext started(Map<String, Object> more, Consumer<SpringApplication> otherwise) {
        try {
            var application = application(FollowUpApplication.class, more)
                    .initializers(context -> ProgramDatabase.prepare(context.getEnvironment()))
                    .build();
            otherwise.accept(application);
            return application.run();
        } catch (UsageMistake e) {
            throw e;
        } catch (RuntimeException e) {
            throw ProgramDatabase.isWrongKey(e) ? ProgramDatabase.wrongKey() : new StartFailed(e);
        }
    }

    /// All parts beside the page, whose log they write to and leave open, in the name of somebody there.
    ConfigurableApplicationContext startFor(String name) {
        return started(
                Map.of("opfoelgning.user", name),
                application -> application.setListeners(application.getListeners().stream()
                        .filter(listener -> !(listener instanceof LoggingApplicationListener))
                        .toList()));
    }

    /// The page, without the database.
    ///
    /// @throws StartFailed if a setting is not as it must be, or the port is taken
    /// @throws UsageMistake if passwords would travel in the clear
    ServletWebServerApplicationContext page(Site site, @Nullable String address, @Nullable Integer port) {
        var listening = new LinkedHashMap<String, Object>(Map.of(LOG, PAGE_LOG));
        Optional.ofNullable(address).ifPresent(given -> listening.put("server.address", given));
        Optional.ofNullable(port).ifPresent(given -> listening.put("server.port", given));
        try {
            return (ServletWebServerApplicationContext) application(PageApplication.class, listening)
                    .web(WebApplicationType.SERVLET)
                    .registerShutdownHook(true)
                    .initializers(context -> {
                        ServeCommand.requireSafe(context.getEnvironment());
                        ((GenericApplicationContext) context).registerBean(Site.class, () -> site);
                    })
                    .run();
        } catch (UsageMistake e) {
            throw e;
        } catch (RuntimeException e) {
            throw NestedExceptionUtils.getMostSpecificCause(e) instanceof BindException
                    ? new UsageMistake(NOT_OURS)
                    : new StartFailed(e);
        }
    }

    /// Tells something of what is stored, while no other command uses the output folder.
    ///
    /// @return the command's exit code
    int tell(PrintWriter out, Consumer<RunHistory> telling) {
        try (var _ = OutputLock.of(settings().output());
                var parts = start()) {
            telling.accept(parts.getBean(RunHistory.class));
        }
        out.flush();
        return ExitCode.DONE.number();
    }

    @EnableConfigurationProperties({Settings.class, ScheduleSettings.class, MailSettings.class})
    private static final class SettingsOnly {}

    /// @param more settings that come before all others
    private SpringApplicationBuilder application(Class<?> parts, Map<String, Object> more) {
        return new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .environment(environment(more))
                .initializers(context -> ProgramDatabase.add(context.getEnvironment()));
    }

    private ConfigurableEnvironment environment(Map<String, Object> more) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("options", options()));
        environment.getPropertySources().addFirst(new MapPropertySource("for this start", more));
        return environment;
    }

    private Map<String, Object> options() {
        var options = new LinkedHashMap<String, Object>();
        Optional.ofNullable(input).ifPresent(folder -> options.put("opfoelgning.input", folder.toString()));
        Optional.ofNullable(output).ifPresent(folder -> options.put(OUTPUT, folder.toString()));
        Optional.ofNullable(templates).ifPresent(folder -> options.put("opfoelgning.templates", folder.toString()));
        Optional.ofNullable(user).ifPresent(name -> options.put("opfoelgning.user", name));
        Optional.ofNullable(logFormat)
                .ifPresent(format -> options.put(
                        LOG_FORMAT,
                        format == LogFormat.TEXT ? "" : format.name().toLowerCase(Locale.ROOT)));
        return options;
    }
}
