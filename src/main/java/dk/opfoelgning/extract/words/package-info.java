/// Reads texts that people wrote, in any of the formats that they write in, as passages. Imports `facts`.
@NullMarked
package dk.opfoelgning.extract.words;

import org.jspecify.annotations.NullMarked;
