/// Reads control files: what the source system says that an extract holds.
@NullMarked
package dk.opfoelgning.extract.control;

import org.jspecify.annotations.NullMarked;
