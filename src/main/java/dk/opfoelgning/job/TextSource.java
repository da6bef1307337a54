package dk.opfoelgning.job;

import dk.opfoelgning.extract.texts.TextFiles;
import dk.opfoelgning.facts.FreeText;
import dk.opfoelgning.history.RowTable;
import dk.opfoelgning.history.Tables;
import java.nio.file.Path;

/// One contribution, kept under its file's name.
///
/// @param file as `carelink.md`
record TextSource(String file) implements Kept<FreeText> {
    private static final String FOLDER = TextFiles.FOLDER + "/";

    static TextSource of(Path file) {
        return new TextSource(file.getFileName().toString());
    }

    /// Whether what is kept under this name is a contribution.
    static boolean is(String name) {
        return name.startsWith(FOLDER);
    }

    /// The contribution that is kept under this name.
    static TextSource named(String name) {
        return new TextSource(name.substring(FOLDER.length()));
    }

    @Override
    public String name() {
        return FOLDER + file;
    }

    @Override
    public RowTable<FreeText> table() {
        return Tables.TEXTS;
    }
}
