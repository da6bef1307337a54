/// Turns semantic XHTML into a tagged PDF with OpenPDF. Imports `document` and `document.chart`.
@NullMarked
package dk.opfoelgning.document.pdf;

import org.jspecify.annotations.NullMarked;
