/// Reads `modtagere`: who is mailed what.
@NullMarked
package dk.opfoelgning.extract.recipients;

import org.jspecify.annotations.NullMarked;
