package dk.opfoelgning.cli;

import dk.opfoelgning.delivery.web.Passwords;
import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.Role;
import dk.opfoelgning.job.Settings;
import dk.opfoelgning.job.UserRegister;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Who may log in at the page.
@Command(
        name = "user",
        description = "Adds, lists and removes people who may log in at the page.",
        mixinStandardHelpOptions = true)
final class UserCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say add, list or remove.");
    }

    @Command(
            description = "Adds one; the password is asked for, or read as a line from standard input.",
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "What to log in with.") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "One of: ${COMPLETION-CANDIDATES}.")
                    Role role,
            @Option(
                            names = "--center",
                            paramLabel = "CENTER",
                            description = "The centre of a leder, as extracts have it.")
                    @Nullable
                    String center,
            @Mixin Program program) {
        requireUsable(name, role, center);
        var settings = program.settings();
        var hash = Passwords.hash(TypedPassword.ask());
        var account = new Account(name, role, Optional.ofNullable(center), hash);
        at(program, settings, register -> {
            account.center().ifPresent(named -> requireKnown(named, register));
            if (!register.add(account)) {
                throw new UsageMistake("there is a user %s already; remove it first".formatted(name));
            }
        });
        return say("%s may log in as %s%n".formatted(name, role.code()));
    }

    @Command(description = "Lists them with their roles.", mixinStandardHelpOptions = true)
    int list(@Mixin Program program) {
        var out = spec.commandLine().getOut();
        out.printf("%-24s %-12s %s%n", "name", "role", "center");
        at(program, program.settings(), register -> register.all()
                .forEach(account -> out.println("%-24s %-12s %s"
                        .formatted(
                                account.name(),
                                account.role().code(),
                                account.center().orElse(""))
                        .stripTrailing())));
        return say("");
    }

    @Command(
            description = "Removes one; a session that is open ends with the next request.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME") String name, @Mixin Program program) {
        at(program, program.settings(), register -> {
            if (!register.remove(name)) {
                throw new UsageMistake("there is no user of that name; see: ./opfoelgning user list");
            }
        });
        return say("%s may no longer log in%n".formatted(name));
    }

    private static void requireUsable(String name, Role role, @Nullable String center) {
        if (!Account.isName(name)) {
            throw new UsageMistake(
                    "a user's name has 1 to 100 letters, digits, blanks or ._@'+#\\-, begins with a letter or digit, and does not look like a CPR number");
        }
        if ((role == Role.LEDER) != (center != null && !center.isBlank())) {
            throw new UsageMistake("--center names the centre of a leder, and of nobody else");
        }
    }

    private static void requireKnown(String center, UserRegister register) {
        var known = register.centers();
        if (!known.isEmpty() && !known.contains(center)) {
            throw new UsageMistake("no centre has the name after --center; there are: " + String.join("; ", known));
        }
    }

    private static void at(Program program, Settings settings, Consumer<UserRegister> work) {
        try (var _ = OutputLock.of(settings.output());
                var parts = program.start()) {
            work.accept(parts.getBean(UserRegister.class));
        }
    }

    private int say(String sentence) {
        var out = spec.commandLine().getOut();
        out.print(sentence.replace("%n", System.lineSeparator()));
        out.flush();
        return ExitCode.DONE.number();
    }
}
