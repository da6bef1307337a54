/// Reads `sagsliste`: what committees expect at their coming meetings.
@NullMarked
package dk.opfoelgning.extract.agenda;

import org.jspecify.annotations.NullMarked;
