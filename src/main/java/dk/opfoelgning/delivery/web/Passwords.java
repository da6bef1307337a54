package dk.opfoelgning.delivery.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;

/// How passwords are kept: as bcrypt hashes, each with the method's name, so that another one can follow.
public final class Passwords {
    public static final int SHORTEST = 12;
    /// In bytes; bcrypt looks at no more.
    public static final int LONGEST = 72;

    private static final int COST = 12;
    private static final DelegatingPasswordEncoder ENCODER =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(COST)));
    /// Takes as long to refuse as a real one, so that names cannot be told by the time that an answer takes.
    private static final String NOBODYS = hash("nobody's password");

    private Passwords() {}

    /// Whether it is long enough, and not longer than what is looked at.
    public static boolean isUsable(String password) {
        return password.length() >= SHORTEST && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /// @param password a usable one
    public static String hash(String password) {
        return Objects.requireNonNull(ENCODER.encode(password));
    }

    static boolean matches(String password, String hash) {
        return isUsable(password) && ENCODER.matches(password, hash);
    }

    static void matchNobodys(String password) {
        ENCODER.matches(password, NOBODYS);
    }
}
