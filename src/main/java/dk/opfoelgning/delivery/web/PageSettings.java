package dk.opfoelgning.delivery.web;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long and how often somebody is served, and whom one turns to (`opfoelgning.page.*`).
///
/// @param longestSession after which one logs in again, however busy
/// @param limits how often a minute something may be asked for
/// @param accessibility what only the municipality knows of its statement
@ConfigurationProperties("opfoelgning.page")
record PageSettings(
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue Limits limits,
        @DefaultValue Accessibility accessibility) {

    /// The statement that the law on accessible web sites of public bodies (lov nr. 692 af 8. juni 2018) asks for.
    ///
    /// @param contact mail address that hears of what is inaccessible; blank for none
    /// @param statement address of the municipality's own, at the Agency for Digital Government; blank for none
    /// @param reviewed when the page was last gone through; null if nobody says
    record Accessibility(
            @DefaultValue("") String contact,
            @DefaultValue("") String statement,
            @Nullable LocalDate reviewed) {}

    /// Each at least 1.
    ///
    /// @param requests of somebody who is logged in
    /// @param strangers requests of an address without one
    /// @param logins tried from an address
    /// @param files documents, or all at once, that somebody is sent
    /// @param uploads of somebody
    record Limits(
            @DefaultValue("1200") int requests,
            @DefaultValue("600") int strangers,
            @DefaultValue("120") int logins,
            @DefaultValue("240") int files,
            @DefaultValue("30") int uploads) {}
}
