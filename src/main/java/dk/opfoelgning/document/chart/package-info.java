/// Draws a table as a chart: rectangles, lines and texts that PDF and HTML put on their pages. Imports `document`.
@NullMarked
package dk.opfoelgning.document.chart;

import org.jspecify.annotations.NullMarked;
