/// The monthly status that a centre's manager gets: the centre's own numbers and nothing of any other's.
@NullMarked
package dk.opfoelgning.report.status;

import org.jspecify.annotations.NullMarked;
