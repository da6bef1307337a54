/// Reads `forventninger`: expectations that the ledger does not hold.
@NullMarked
package dk.opfoelgning.extract.adjustments;

import org.jspecify.annotations.NullMarked;
