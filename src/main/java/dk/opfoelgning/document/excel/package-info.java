/// Turns semantic XHTML into a workbook with one sheet per table. Imports `document`.
@NullMarked
package dk.opfoelgning.document.excel;

import org.jspecify.annotations.NullMarked;
