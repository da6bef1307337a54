/// The command line. Imports every stage to its left.
@NullMarked
package dk.opfoelgning.cli;

import org.jspecify.annotations.NullMarked;
