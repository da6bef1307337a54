/// The secretariat's page: who may see what, and the way to it over HTTP. It has no database of its own: what is stored
/// is asked for at a [FollowUpDesk]. Imports `facts`, `extract` and
/// `delivery`.
@NullMarked
package dk.opfoelgning.delivery.web;

import org.jspecify.annotations.NullMarked;
