/// Turns semantic XHTML into one self-contained page. Imports `document` and `document.chart`.
@NullMarked
package dk.opfoelgning.document.html;

import org.jspecify.annotations.NullMarked;
