/// Reads and validates the files that source systems drop, and accepts or rejects each one whole. Imports `facts`.
@NullMarked
package dk.opfoelgning.extract;

import org.jspecify.annotations.NullMarked;
