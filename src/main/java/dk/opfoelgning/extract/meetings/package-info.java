/// Reads `moeder`: where documents are on the agenda.
@NullMarked
package dk.opfoelgning.extract.meetings;

import org.jspecify.annotations.NullMarked;
