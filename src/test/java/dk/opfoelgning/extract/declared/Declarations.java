package dk.opfoelgning.extract.declared;

import dk.opfoelgning.facts.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Declarations as a folder of templates holds them.
public final class Declarations {
    private Declarations() {}

    /// @param folder of templates
    /// @param yaml of the report `prøve`, in a folder that the alphabet of names allows: `proeve`
    public static Declaration read(Path folder, String yaml) throws IOException {
        var own = Files.createDirectories(folder.resolve("proeve"));
        Files.writeString(own.resolve(Declaration.FILE), yaml);
        return DeclarationFile.read(
                own, new DeclarationFile.Known(List.of("standard", "puljemidler"), List.of("sager", "budget")));
    }
}
