/// Turns semantic XHTML into one self-contained page. Imports `document`.
@NullMarked
package dk.opfoelgning.document.html;

import org.jspecify.annotations.NullMarked;
