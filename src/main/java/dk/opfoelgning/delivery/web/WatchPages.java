package dk.opfoelgning.delivery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What monitoring asks, under the addresses that its tools know from Spring's Actuator.
@Controller
class WatchPages {
    private static final MediaType METRICS = MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

    private final WatchGate gate;
    private final Metrics metrics;
    private final Office office;
    private final Site site;
    private final Path templates;

    WatchPages(
            WatchGate gate,
            Metrics metrics,
            Office office,
            Site site,
            @Value("${opfoelgning.templates}") Path templates) {
        this.gate = gate;
        this.metrics = metrics;
        this.office = office;
        this.site = site;
        this.templates = templates;
    }

    /// Whether the program runs at all; else it should be started anew.
    @GetMapping("/actuator/health/liveness")
    ResponseEntity<String> liveness() {
        return health(Map.of());
    }

    /// Whether it can do its work, as it looks from here; else somebody should look at it.
    @GetMapping({"/actuator/health", "/actuator/health/readiness"})
    ResponseEntity<String> readiness() {
        var parts = new LinkedHashMap<String, Boolean>();
        parts.put("output", Files.isWritable(site.output()));
        parts.put("templates", Files.isReadable(templates) && Files.isDirectory(templates));
        parts.put("database", office.sees());
        return health(parts);
    }

    private static ResponseEntity<String> health(Map<String, Boolean> parts) {
        boolean isUp = !parts.containsValue(false);
        var components = parts.entrySet().stream()
                .map(part -> "\"%s\":{%s}".formatted(part.getKey(), status(part.getValue())))
                .collect(Collectors.joining(","));
        return ResponseEntity.status(isUp ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{%s%s}".formatted(status(isUp), parts.isEmpty() ? "" : ",\"components\":{" + components + "}"));
    }

    private static String status(boolean isUp) {
        return "\"status\":\"%s\"".formatted(isUp ? "UP" : "DOWN");
    }

    /// For who may know them; nobody else is told that they are here, unless a token would help.
    @GetMapping("/actuator/prometheus")
    ResponseEntity<String> metrics(HttpServletRequest request) {
        if (gate.letsIn(request)) {
            return ResponseEntity.ok().contentType(METRICS).body(metrics.text());
        }
        return gate.hasToken()
                ? ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build()
                : ResponseEntity.notFound().build();
    }
}
