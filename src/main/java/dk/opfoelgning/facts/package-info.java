/// The records that every stage speaks: periods, amounts, brackets, rows of extracts and figures.
@NullMarked
package dk.opfoelgning.facts;

import org.jspecify.annotations.NullMarked;
