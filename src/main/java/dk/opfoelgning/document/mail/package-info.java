/// Turns semantic XHTML into a mail: HTML that old mail programs understand, and the same as plain text.
@NullMarked
package dk.opfoelgning.document.mail;

import org.jspecify.annotations.NullMarked;
