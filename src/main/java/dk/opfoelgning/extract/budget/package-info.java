/// Reads `budget`: the ledger's budget, consumption and expectation.
@NullMarked
package dk.opfoelgning.extract.budget;

import org.jspecify.annotations.NullMarked;
