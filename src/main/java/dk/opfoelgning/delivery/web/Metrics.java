package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.PastRun;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the program does, as Prometheus reads it: times in seconds since 1970, durations in seconds.
final class Metrics implements AutoCloseable {
    private static final String PREFIX = "opfoelgning_";
    private static final double THOUSAND = 1_000;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Metrics(Office office) {
        Stream.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new UptimeMetrics(), collections)
                .forEach(binder -> binder.bindTo(registry));
        registry.getPrometheusRegistry().register((MultiCollector) () -> of(office));
    }

    /// In the text format, version 0.0.4.
    String text() {
        return registry.scrape();
    }

    private static MetricSnapshots of(Office office) {
        var watch = office.snapshot().watch();
        var lastRun = office.snapshot().runs().stream().findFirst();
        return MetricSnapshots.of(
                one(
                        "busy",
                        "1 while a run or another command works on the output folder",
                        Optional.of(flag(office.isBusy()))),
                one("look_success", "1 if the last look at what is stored succeeded", Optional.of(flag(office.sees()))),
                one("last_run_timestamp_seconds", "When the last run ended", time(lastRun.map(Metrics::ended))),
                one("next_due_timestamp_seconds", "When the schedule looks next", time(watch.due())),
                each(
                        "last_success_timestamp_seconds",
                        "When it was made last",
                        "period",
                        watch.made(),
                        Metrics::seconds),
                each("last_run_result", "1 for how the last run ended", "result", results(lastRun), Metrics::flag),
                each("step_duration_seconds", "Of the last run", "step", steps(lastRun), Metrics::seconds),
                each("rows", "Of the newest follow-up's own extracts", "extract", watch.rows(), Long::doubleValue),
                each("documents", "Made of a follow-up", "edition", watch.documents(), Integer::doubleValue),
                each("mails", "Letters that have not left", "state", mails(watch.mail()), Long::doubleValue));
    }

    /// When it began, where it was cut off.
    private static Instant ended(PastRun run) {
        return run.started().plus(run.took().orElse(Duration.ZERO));
    }

    private static Map<String, Boolean> results(Optional<PastRun> lastRun) {
        return lastRun.stream()
                .flatMap(run -> Arrays.stream(PastRun.Result.values()).map(result -> Map.entry(result, run.result())))
                .collect(Collectors.toMap(
                        pair -> pair.getKey().name().toLowerCase(Locale.ROOT),
                        pair -> pair.getKey() == pair.getValue()));
    }

    private static Map<String, Duration> steps(Optional<PastRun> lastRun) {
        return lastRun.stream()
                .flatMap(run -> run.steps().stream())
                .filter(step -> step.took().isPresent())
                .collect(
                        Collectors.toMap(PastRun.Step::name, step -> step.took().orElseThrow()));
    }

    private static Map<String, Long> mails(Watch.Mail mail) {
        return Map.of("waiting", mail.waiting(), "refused", mail.refused());
    }

    /// Without a value where there is none.
    private static GaugeSnapshot one(String name, String help, Optional<Double> value) {
        return gauge(
                name,
                help,
                value.stream().map(known -> point(Labels.EMPTY, known)).toList());
    }

    private static <T> GaugeSnapshot each(
            String name, String help, String label, Map<String, T> values, Function<T, Double> value) {
        return gauge(
                name,
                help,
                values.entrySet().stream()
                        .map(entry -> point(Labels.of(label, entry.getKey()), value.apply(entry.getValue())))
                        .toList());
    }

    private static GaugeSnapshot gauge(String name, String help, List<GaugeDataPointSnapshot> points) {
        var gauge = GaugeSnapshot.builder().name(PREFIX + name).help(help);
        points.forEach(gauge::dataPoint);
        return gauge.build();
    }

    private static GaugeDataPointSnapshot point(Labels labels, double value) {
        return GaugeDataPointSnapshot.builder().labels(labels).value(value).build();
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }

    private static Optional<Double> time(Optional<Instant> time) {
        return time.map(Metrics::seconds);
    }

    private static double seconds(Instant time) {
        return time.toEpochMilli() / THOUSAND;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / THOUSAND;
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
