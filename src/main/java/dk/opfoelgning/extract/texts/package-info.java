/// Reads `tekster/*.md`: short contributions that people write.
@NullMarked
package dk.opfoelgning.extract.texts;

import org.jspecify.annotations.NullMarked;
