/// Reads the extracts that folders of templates declare, and the declarations themselves.
@NullMarked
package dk.opfoelgning.extract.declared;

import org.jspecify.annotations.NullMarked;
