/// Reads `ledighed`: Statistikbanken's table AUS08.
@NullMarked
package dk.opfoelgning.extract.unemployment;

import org.jspecify.annotations.NullMarked;
