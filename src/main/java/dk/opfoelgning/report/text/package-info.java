/// Turns the Markdown that people write into the XHTML that documents are made of.
@NullMarked
package dk.opfoelgning.report.text;

import org.jspecify.annotations.NullMarked;
