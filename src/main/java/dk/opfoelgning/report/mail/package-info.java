/// What people are mailed of a follow-up.
@NullMarked
package dk.opfoelgning.report.mail;

import org.jspecify.annotations.NullMarked;
