/// The list of what committees expect at their coming meetings.
@NullMarked
package dk.opfoelgning.report.sagsliste;

import org.jspecify.annotations.NullMarked;
