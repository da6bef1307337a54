/// Tells what the quality gates found: in sentences, and on a page of its own.
@NullMarked
package dk.opfoelgning.report.quality;

import org.jspecify.annotations.NullMarked;
