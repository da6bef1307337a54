/// Computes a follow-up's figures and what changed since the last one, as pure functions. Imports `facts`.
@NullMarked
package dk.opfoelgning.change;

import org.jspecify.annotations.NullMarked;
