/// Reads `bevillinger_udloeber`: grants that end.
@NullMarked
package dk.opfoelgning.extract.expiring;

import org.jspecify.annotations.NullMarked;
