package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is let in at the page by the commands.
class UserTest {
    @TempDir
    Path folder;

    private Path output() {
        return folder.resolve("output");
    }

    private Cli.Result add(String password, String... more) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            var arguments = new ArrayList<>(List.of("user", "add", "--output", output().toString()));
            arguments.addAll(List.of(more));
            return Cli.execute(arguments.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kort, anna, at least 12 characters",
        "en lang adgangskode, 010190-1234, does not look like a CPR number",
        "en lang adgangskode, ${user.home}, letters",
        "en lang adgangskode, =anna, letters",
        "en lang adgangskode, ' anna', letters"
    })
    void aMistakeIsToldInOneSentenceAndLeavesNoTrace(String password, String name, String sentence) {
        var result = add(password, name, "--role", "sekretariat");
        assertEquals(2, result.exitCode());
        assertThat(result.text()).contains(sentence).doesNotContain("010190");
        assertThat(output()).doesNotExist();
    }

    @Test
    void aNameIsGivenOnce() {
        assertEquals(
                0, add(ServedPage.PASSWORD, "anna", "--role", "sekretariat").exitCode());
        var again = add(ServedPage.PASSWORD, "anna", "--role", "controller");
        assertEquals(2, again.exitCode());
        assertThat(again.text()).contains("there is a user anna already; remove it first");
    }

    @Test
    void aCentreIsOneThatTheSettingsOrTheCasesName() throws IOException {
        var sample = Sample.fewRowsTo(folder.resolve("input"));
        sample.edit(
                "2026-05/sager.csv",
                text -> text.replaceFirst("Center for Psykiatri og Socialt Udsatte", "Center Nyt"));
        assertEquals(0, Cli.run(sample.folder(), output()).exitCode());
        var unknown = add(ServedPage.PASSWORD, "leif", "--role", "leder", "--center", "Center for Psykiatri");
        assertEquals(2, unknown.exitCode());
        assertThat(unknown.text())
                .contains("no centre has the name after --center", "Center for Psykiatri og Socialt Udsatte");
        assertEquals(
                0,
                add(ServedPage.PASSWORD, "leif", "--role", "leder", "--center", "Center Nyt")
                        .exitCode());
    }
}
