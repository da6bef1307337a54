/// Reads `initiativer`: how far the steps of plans have come.
@NullMarked
package dk.opfoelgning.extract.initiatives;

import org.jspecify.annotations.NullMarked;
