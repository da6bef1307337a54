/// The reports that folders of templates declare.
@NullMarked
package dk.opfoelgning.report.declared;

import org.jspecify.annotations.NullMarked;
