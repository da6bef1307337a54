package dk.opfoelgning.history;

import dk.opfoelgning.facts.Period;
import java.util.Optional;

/// An accepted extract: which file it was and what it held.
///
/// @param kind the extract's name, as `sager`
/// @param period empty for a file that belongs to the whole input folder
/// @param path relative to the input folder
/// @param sha256 of the file, in hexadecimal
/// @param rows data rows
/// @param rowsDeleted whether their time was over
public record StoredExtract(
        long id, String kind, Optional<Period> period, String path, String sha256, long rows, boolean rowsDeleted) {}
