/// Reads `tillaegsbevillinger`: applications for supplementary grants.
@NullMarked
package dk.opfoelgning.extract.grants;

import org.jspecify.annotations.NullMarked;
