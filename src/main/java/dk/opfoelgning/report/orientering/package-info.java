/// The committee's monthly item: unemployment and high-cost cases.
@NullMarked
package dk.opfoelgning.report.orientering;

import org.jspecify.annotations.NullMarked;
