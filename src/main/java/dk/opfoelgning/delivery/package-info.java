/// Puts finished documents where people find them, all together or not at all, and shows them to who may see them.
/// Imports `facts` and `extract`.
@NullMarked
package dk.opfoelgning.delivery;

import org.jspecify.annotations.NullMarked;
