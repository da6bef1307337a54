/// Reads `sager`: offers to citizens, with what they cost.
@NullMarked
package dk.opfoelgning.extract.cases;

import org.jspecify.annotations.NullMarked;
