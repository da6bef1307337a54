package dk.opfoelgning.cli;

import dk.opfoelgning.delivery.web.Site;
import dk.opfoelgning.job.HandedInCheck;
import dk.opfoelgning.job.MailProbe;
import dk.opfoelgning.report.FileNames;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The secretariat's page.
@Command(
        name = "serve",
        description = "Serves the secretariat's web page until it is stopped, and takes what is ready on schedule"
                + " (opfoelgning.schedule.cron); runs go on beside it.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Option(names = "--address", paramLabel = "ADDRESS", description = "Where it listens (default: 127.0.0.1).")
    private @Nullable String address;

    @Option(names = "--port", paramLabel = "PORT", description = "Its port (default: 8080; 0: any that is free).")
    private @Nullable Integer port;

    @Override
    public Integer call() {
        var settings = program.settings();
        program.requireTemplates(settings);
        var schedule = program.schedule();
        var desks = new LockedDesks(program, settings.output());
        try {
            var site = new Site(
                    settings.input(),
                    settings.output(),
                    settings.municipality().name(),
                    FileNames::of,
                    desks,
                    new MailProbe(program.mail())::trouble,
                    desks.first(),
                    new HandedInCheck(settings),
                    Clock.systemUTC());
            try (var page = program.page(site, address, port)) {
                var watch = new NightWatch(program, settings, schedule);
                page.addApplicationListener((ContextClosedEvent _) -> watch.close());
                tell(page, site);
                schedule.timetable()
                        .flatMap(timetable ->
                                timetable.next(settings.clock().instant()).map(due -> due.atZone(timetable.zone())))
                        .ifPresent(this::tell);
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException e) {
            // Told to stop
        }
        return ExitCode.DONE.number();
    }

    private void tell(ServletWebServerApplicationContext page, Site site) {
        var out = spec.commandLine().getOut();
        out.printf("page: %s%n", url(page));
        if (site.first().people().isEmpty()) {
            out.println("nobody may log in yet; add somebody with: ./opfoelgning user add NAME --role sekretariat");
        }
        out.flush();
    }

    private void tell(ZonedDateTime due) {
        var out = spec.commandLine().getOut();
        out.printf("schedule: due next at %s%n", due.toOffsetDateTime());
        out.flush();
    }

    private static String url(ServletWebServerApplicationContext page) {
        var environment = page.getEnvironment();
        return "%s://%s:%d/"
                .formatted(
                        isEncrypted(environment) ? "https" : "http",
                        environment.getRequiredProperty("server.address"),
                        Objects.requireNonNull(page.getWebServer()).getPort());
    }

    /// Passwords do not travel in the clear.
    ///
    /// @throws UsageMistake if they would
    static void requireSafe(Environment environment) {
        var address = environment.getRequiredProperty("server.address");
        var strategy = environment.getProperty("server.forward-headers-strategy", "none");
        if (strategy.equalsIgnoreCase("framework")) {
            throw new UsageMistake(
                    "with server.forward-headers-strategy: framework anybody could say where a request comes from; say native");
        }
        boolean behindProxy = strategy.equalsIgnoreCase("native");
        if (!isEncrypted(environment) && !behindProxy && !isLoopback(address)) {
            throw new UsageMistake(
                    "passwords would travel in the clear to %s; name a certificate (server.ssl.certificate and server.ssl.certificate-private-key), or say that a proxy encrypts (server.forward-headers-strategy: native)"
                            .formatted(address));
        }
    }

    private static boolean isEncrypted(Environment environment) {
        return environment.containsProperty("server.ssl.certificate")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.bundle");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new UsageMistake("%s is no address to listen on".formatted(address));
        }
    }
}
