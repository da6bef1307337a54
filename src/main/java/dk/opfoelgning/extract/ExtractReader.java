package dk.opfoelgning.extract;

import dk.opfoelgning.extract.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the files of every kind in one pass each.
public final class ExtractReader {
    private final ColumnNames names;

    public ExtractReader(ColumnNames names) {
        this.names = names;
    }

    /// Looks for `name.csv` or `name.xlsx`, in any letter case of the ending; it is a problem to find more than one.
    ///
    /// @param name relative to the folder, with `/`
    public Optional<Path> find(Path folder, String name, Problems problems) throws IOException {
        return new ExtractFiles(folder).find(name, problems);
    }

    /// The files of a folder that look like extracts and are none of these.
    public static List<Path> others(Path folder, Collection<String> names) throws IOException {
        return ExtractFiles.others(folder, names);
    }

    /// Hands each sound row to the consumer while it reads; when the problems reject the file, what the consumer was
    /// handed is to be thrown away.
    public <T> Reading read(
            ExtractKind<T> kind,
            Path inputFolder,
            Path file,
            Surroundings surroundings,
            Consumer<? super T> rows,
            Problems problems)
            throws IOException {
        var path = ExtractFiles.path(inputFolder, file);
        var intake = new Intake<>(kind, names, surroundings, rows, new FileProblems(path, problems));
        var sha256 = Table.in(file).read(intake);
        intake.finish();
        return new Reading(path, sha256, intake.rows(), intake.unknownColumns());
    }
}
