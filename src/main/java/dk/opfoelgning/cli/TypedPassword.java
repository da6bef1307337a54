package dk.opfoelgning.cli;

import dk.opfoelgning.delivery.web.Passwords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A new password: asked for twice on a terminal, unseen, or else a line of standard input.
final class TypedPassword {
    private TypedPassword() {}

    /// @throws UsageMistake if it is too short or too long, or the two are not the same
    static String ask() {
        var password = read();
        if (!Passwords.isUsable(password)) {
            throw new UsageMistake("a password has at least %d characters and at most %d bytes"
                    .formatted(Passwords.SHORTEST, Passwords.LONGEST));
        }
        return password;
    }

    private static String read() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return line();
        }
        var typed = new String(console.readPassword("Password: "));
        if (!typed.equals(new String(console.readPassword("The same again: ")))) {
            throw new UsageMistake("the two passwords are not the same");
        }
        return typed;
    }

    private static String line() {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            return Optional.ofNullable(in.readLine()).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("the password cannot be read from standard input", e);
        }
    }
}
