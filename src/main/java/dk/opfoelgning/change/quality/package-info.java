/// Judges the quality gates: what is known of an extract, and of the same extract last time, against a gate's limit.
/// Imports `facts` and `change`.
@NullMarked
package dk.opfoelgning.change.quality;

import org.jspecify.annotations.NullMarked;
