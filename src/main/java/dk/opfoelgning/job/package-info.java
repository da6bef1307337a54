/// The monthly run with its steps in order; the only Spring Batch code. Imports every stage to its left.
@NullMarked
package dk.opfoelgning.job;

import org.jspecify.annotations.NullMarked;
