/// Reads `historik/saerligt_dyre_enkeltsager`: figures published before the program existed.
@NullMarked
package dk.opfoelgning.extract.published;

import org.jspecify.annotations.NullMarked;
