/// Sends mail; the only code that knows of SMTP and MIME. Imports `facts`.
@NullMarked
package dk.opfoelgning.delivery.mail;

import org.jspecify.annotations.NullMarked;
