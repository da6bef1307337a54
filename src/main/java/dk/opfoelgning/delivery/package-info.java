/// Puts finished documents where people find them, all together or not at all. Imports `facts`.
@NullMarked
package dk.opfoelgning.delivery;

import org.jspecify.annotations.NullMarked;
