/// Reads and validates the files that source systems drop, and accepts or rejects each one whole. Imports `facts`.
///
/// [ExtractReader] is the door. A new kind of extract is one new folder with an [ExtractKind]; kinds do not import one
/// another.
@NullMarked
package dk.opfoelgning.extract;

import org.jspecify.annotations.NullMarked;
