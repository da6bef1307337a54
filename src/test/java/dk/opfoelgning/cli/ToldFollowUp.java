package dk.opfoelgning.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A follow-up's figures as they are, and those that are public.
///
/// @param baseline the follow-up compared with, blank without one
record ToldFollowUp(String period, String baseline, Map<Key, Told> exact, Map<Key, Told> open) {
    private static final Pattern BASELINE = Pattern.compile("\"baseline\" : \"([^\"]+)\"");

    record Key(String id, String group, String about) {}

    record Told(BigDecimal value, String unit) {
        boolean isMoney() {
            return unit.equals("kr");
        }

        boolean isShare() {
            return unit.startsWith("percent");
        }

        /// Money in øre, all else as it is.
        long whole() {
            return (isMoney() ? value.movePointRight(2) : value).longValueExact();
        }
    }

    static ToldFollowUp of(Path folder) throws IOException {
        var baseline = BASELINE.matcher(Files.readString(folder.resolve("manifest.json")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        return new ToldFollowUp(
                folder.getFileName().toString(),
                baseline,
                read(folder.resolve("figures.csv")),
                read(folder.resolve("figures-offentlig.csv")));
    }

    private static Map<Key, Told> read(Path file) throws IOException {
        var figures = new LinkedHashMap<Key, Told>();
        Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(";"))
                .forEach(cells -> figures.put(
                        new Key(cells[0], cells[1], cells[2]), new Told(new BigDecimal(cells[3]), cells[4])));
        return figures;
    }

    /// The name of one of its figures in an attack.
    String name(Key key) {
        return String.join("|", period, key.id, key.group, key.about);
    }

    String name(String id, String group, String about) {
        return name(new Key(id, group, about));
    }

    /// Of its own month.
    String name(String id, String group) {
        return name(id, group, period);
    }

    Optional<Told> find(String id, String group) {
        return Optional.ofNullable(exact.get(new Key(id, group, period)));
    }

    /// The groups of a figure of its own month, but the total.
    List<String> groups(String id) {
        return groups(id, period).toList();
    }

    Stream<String> groups(String id, String about) {
        return exact.keySet().stream()
                .filter(key -> key.id.equals(id) && key.about.equals(about) && !key.group.equals("total"))
                .map(Key::group);
    }
}
