/// Turns figures and a Freemarker template into semantic XHTML. Imports `facts` and `change`.
@NullMarked
package dk.opfoelgning.report;

import org.jspecify.annotations.NullMarked;
