package dk.opfoelgning.document;

import dk.opfoelgning.facts.FileFormat;
import java.io.IOException;
import java.io.OutputStream;

/// A way to write a manuscript as a file; the same manuscript always gives the same bytes.
public interface DocumentFormat {
    FileFormat format();

    /// @throws NotInVocabulary if the text is malformed or holds anything outside the vocabulary
    void write(Manuscript manuscript, OutputStream out) throws IOException;
}
