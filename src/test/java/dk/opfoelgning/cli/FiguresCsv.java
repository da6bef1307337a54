package dk.opfoelgning.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A `figures.csv` as a program beside ours would read it.
record FiguresCsv(Map<String, BigDecimal> values) {

    static FiguresCsv of(Path periodFolder) throws IOException {
        return read(periodFolder.resolve("figures.csv"));
    }

    static FiguresCsv read(Path file) throws IOException {
        var values = new LinkedHashMap<String, BigDecimal>();
        Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.replaceAll("\"[^\"]*\"", "quoted").split(";"))
                .forEach(cells -> values.put(cells[0] + ";" + cells[1] + ";" + cells[2], new BigDecimal(cells[3])));
        return new FiguresCsv(values);
    }

    BigDecimal value(String id, String group, String period) {
        return find(id, group, period)
                .orElseThrow(() -> new AssertionError("no figure %s of %s in %s".formatted(id, group, period)));
    }

    Optional<BigDecimal> find(String id, String group, String period) {
        return Optional.ofNullable(values.get(id + ";" + group + ";" + period));
    }

    /// In millions with one decimal, as the minutes print.
    BigDecimal millions(String id, String group, String period) {
        return value(id, group, period).movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }
}
