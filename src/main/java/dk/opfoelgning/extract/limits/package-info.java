/// Reads `refusionsgraenser`: the refund limits of each year.
@NullMarked
package dk.opfoelgning.extract.limits;

import org.jspecify.annotations.NullMarked;
