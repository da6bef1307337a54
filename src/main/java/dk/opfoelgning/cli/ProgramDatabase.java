package dk.opfoelgning.cli;

import dk.opfoelgning.history.DatabaseFile;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// The database of the output folder, and the key that opens it.
final class ProgramDatabase {
    /// From the environment as `OPFOELGNING_DATABASE_KEY`; `application.yml` would keep it beside what it opens.
    private static final String KEY = "opfoelgning.database-key";

    private static final String NAMED_KEY = "OPFOELGNING_DATABASE_KEY";

    private ProgramDatabase() {}

    /// Says where it is, behind all other settings.
    static void add(ConfigurableEnvironment environment) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("database", of(environment).settings()));
    }

    private static DatabaseFile of(ConfigurableEnvironment environment) {
        var folder = Path.of(environment.getRequiredProperty(Program.OUTPUT))
                .toAbsolutePath()
                .normalize();
        return new DatabaseFile(
                folder.resolve("state"),
                Optional.ofNullable(environment.getProperty(KEY)).filter(key -> !key.isEmpty()));
    }

    /// @throws UsageMistake if it cannot be opened with the key that there is
    static void prepare(ConfigurableEnvironment environment) {
        var database = of(environment);
        if (!database.hasUsableKey()) {
            throw new UsageMistake(
                    "the key in %s has less than 16 characters or a blank; give another".formatted(NAMED_KEY));
        }
        if (database.isEncrypted() && database.key().isEmpty()) {
            throw new UsageMistake(
                    "the database in %s is encrypted; give its key in %s".formatted(database.folder(), NAMED_KEY));
        }
        database.encryptWhereNeeded();
    }

    static boolean isWrongKey(RuntimeException failure) {
        return DatabaseFile.isWrongKey(failure);
    }

    static UsageMistake wrongKey() {
        return new UsageMistake("the key in %s does not open the database; give the one that it was encrypted with"
                .formatted(NAMED_KEY));
    }
}
