/// The budget follow-up, one document an appropriation area.
@NullMarked
package dk.opfoelgning.report.budget;

import org.jspecify.annotations.NullMarked;
