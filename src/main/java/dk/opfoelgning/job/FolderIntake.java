package dk.opfoelgning.job;

import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.RowWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes in one folder: its rows are in the database, and count from when they are accepted.
final class FolderIntake implements FolderReading.Destination {
    private final Extracts extracts;
    private final Optional<Period> period;
    private final boolean needsRows;
    private final Map<Kept<?>, RowWriter<?>> writers = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Kept<?>> absent = new ArrayList<>();

    final Problems problems = new Problems();

    private record Taken(RowWriter<?> rows, Reading reading, String readingKey) {}

    /// @param needsRows whether a file is read again whose rows were deleted after their time
    FolderIntake(Extracts extracts, Optional<Period> period, boolean needsRows) {
        this.extracts = extracts;
        this.period = period;
        this.needsRows = needsRows;
    }

    @Override
    public boolean has(Kept<?> source, String readingKey) {
        return extracts.accepted(source.name(), period, readingKey)
                .filter(known -> !(needsRows && known.rowsDeleted()))
                .isPresent();
    }

    @Override
    public <T> Consumer<? super T> open(Kept<T> source, String path) {
        var writer = extracts.takeIn(source.table(), source.name(), period, path);
        writers.put(source, writer);
        return writer;
    }

    @Override
    public void read(Kept<?> source, Reading reading, String readingKey) {
        var writer = writers.remove(source);
        if (writer != null) {
            taken.add(new Taken(writer, reading, readingKey));
        }
    }

    @Override
    public void absent(Kept<?> source) {
        absent.add(source);
    }

    @Override
    public List<String> names() {
        return period.map(extracts::names).orElse(List.of());
    }

    Optional<Period> period() {
        return period;
    }

    /// Whether anything differs from what was accepted before.
    boolean changes() {
        return !taken.isEmpty()
                || absent.stream().anyMatch(source -> extracts.accepted(source.name(), period)
                        .isPresent());
    }

    void accept() {
        absent.forEach(source -> extracts.drop(source.name(), period));
        taken.forEach(file -> extracts.accept(
                file.rows(),
                file.reading().sha256(),
                file.readingKey(),
                file.reading().rows()));
    }
}
