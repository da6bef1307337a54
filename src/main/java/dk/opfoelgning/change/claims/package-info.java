/// Finds what a text claims and compares it with the figures of a follow-up, as pure functions. Imports `facts`.
@NullMarked
package dk.opfoelgning.change.claims;

import org.jspecify.annotations.NullMarked;
