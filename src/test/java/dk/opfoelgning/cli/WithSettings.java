package dk.opfoelgning.cli;

import java.util.Map;
import java.util.function.Supplier;

/// Settings as the system's properties have them, until it is closed.
record WithSettings(Map<String, String> settings) implements AutoCloseable {
    WithSettings {
        settings = Map.copyOf(settings);
        settings.forEach(System::setProperty);
    }

    static <T> T of(Map<String, String> settings, Supplier<T> work) {
        try (var _ = new WithSettings(settings)) {
            return work.get();
        }
    }

    @Override
    public void close() {
        settings.keySet().forEach(System::clearProperty);
    }
}
