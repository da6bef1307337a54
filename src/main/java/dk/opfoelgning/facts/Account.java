package dk.opfoelgning.facts;

import java.util.Optional;

/// Somebody who may log in at the page.
///
/// @param center whose own documents are shown to a `leder`; empty for other roles
/// @param passwordHash salted, with the name of its method before it
public record Account(String name, Role role, Optional<String> center, String passwordHash) {}
