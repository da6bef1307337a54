package dk.opfoelgning.delivery.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long and how often somebody is served (`opfoelgning.page.*`).
///
/// @param longestSession after which one logs in again, however busy
/// @param limits how often a minute something may be asked for
@ConfigurationProperties("opfoelgning.page")
record PageSettings(
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue Limits limits) {

    /// Each at least 1.
    ///
    /// @param requests of a session that is logged in
    /// @param strangers requests of an address without one
    /// @param logins tried from an address
    /// @param files documents, or all at once, that a session is sent
    /// @param uploads of a session
    record Limits(
            @DefaultValue("1200") int requests,
            @DefaultValue("600") int strangers,
            @DefaultValue("120") int logins,
            @DefaultValue("240") int files,
            @DefaultValue("30") int uploads) {}
}
