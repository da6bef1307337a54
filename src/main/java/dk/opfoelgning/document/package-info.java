/// Turns semantic XHTML into PDF, Excel and HTML, and knows nothing of cases or budgets. Imports `facts`.
@NullMarked
package dk.opfoelgning.document;

import org.jspecify.annotations.NullMarked;
