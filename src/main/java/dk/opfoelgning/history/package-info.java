/// Keeps accepted extracts and the figures of each follow-up, and knows the last one; the only SQL. Imports `facts` and
// `extract`.
@NullMarked
package dk.opfoelgning.history;

import org.jspecify.annotations.NullMarked;
