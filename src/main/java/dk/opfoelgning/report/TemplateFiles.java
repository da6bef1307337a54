package dk.opfoelgning.report;

import freemarker.cache.FileTemplateLoader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Finds templates by the one ending whose files are looked through before any is used.
final class TemplateFiles extends FileTemplateLoader {
    static final String ENDING = ".ftlh";

    TemplateFiles(Path folder) throws IOException {
        super(folder.toFile());
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return name.endsWith(ENDING) ? super.findTemplateSource(name) : null;
    }
}
