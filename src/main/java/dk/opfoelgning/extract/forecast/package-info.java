/// Reads `prognose`: what plans of several years expect.
@NullMarked
package dk.opfoelgning.extract.forecast;

import org.jspecify.annotations.NullMarked;
