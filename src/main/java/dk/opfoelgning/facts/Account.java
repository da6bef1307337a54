package dk.opfoelgning.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Somebody who may log in at the page.
///
/// @param center whose own documents are shown to a `leder`; empty for other roles
/// @param passwordHash salted, with the name of its method before it
public record Account(String name, Role role, Optional<String> center, String passwordHash) {
    /// As it stands in logs and documents, and is told to the settings: nothing in it means more than it says.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@'+#\\\\-]{0,99}");

    /// What the log calls the program itself, and who is not known.
    private static final Set<String> RESERVED = Set.of("siden", "tidsplanen", "ukendt");

    /// Whether somebody may have this name: 1 to 100 letters, digits, blanks and `._@'+#\-`, a letter or digit first,
    /// none of them a blank at the end, and not shaped like a CPR number.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches()
                && name.equals(name.strip())
                && !RESERVED.contains(name.toLowerCase(Locale.ROOT))
                && !CprShape.isIn(name);
    }
}
