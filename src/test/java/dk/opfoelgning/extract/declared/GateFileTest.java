package dk.opfoelgning.extract.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.facts.Gate;
import dk.opfoelgning.facts.GateLimit;
import dk.opfoelgning.facts.GateLimit.Unit;
import dk.opfoelgning.facts.GateSeverity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Gates as the program declares them, and as an input folder's `kvalitet.yml` changes them.
class GateFileTest {
    @TempDir
    Path input;

    private List<Gate> gates(String changes) throws IOException {
        Files.writeString(input.resolve("kvalitet.yml"), changes);
        return GateFile.read(input, List.of("sager", "aftalemaal"));
    }

    private Gate gate(String name, String changes) throws IOException {
        return gates(changes).stream()
                .filter(gate -> gate.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<GateLimit> limit(String value, Unit unit) {
        return Optional.of(new GateLimit(new BigDecimal(value), unit));
    }

    @Test
    void theStopsAreFew() {
        assertEquals(
                List.of(
                        "sager.tom",
                        "sager.maaned",
                        "sager.samme-fil",
                        "sager.kontrol",
                        "sager.oere",
                        "ledighed.tom",
                        "ledighed.samme-fil",
                        "budget.tom",
                        "budget.maaned",
                        "budget.samme-fil",
                        "budget.kontrol",
                        "tillaegsbevillinger.kontrol",
                        "forventninger.kontrol",
                        "bevillinger_udloeber.kontrol",
                        "prognose.kontrol"),
                GateFile.read(input, List.of()).stream()
                        .filter(gate -> gate.severity() == GateSeverity.STOP)
                        .map(Gate::name)
                        .toList());
    }

    @Test
    void aLineChangesTheSeverityAndASectionTheLimitToo() throws IOException {
        assertEquals(
                GateSeverity.OFF,
                gate("sager.raekker", "sager:\n  raekker: fra\n").severity());
        var sum = gate("sager.sum", "sager:\n  sum:\n    alvor: note\n    graense: 12,5 %\n");
        assertEquals(GateSeverity.NOTE, sum.severity());
        assertEquals(limit("12.5", Unit.PERCENT), sum.limit());
        var asOf = gate("sager.opgjort", "sager:\n  opgjort:\n    graense: 1 dag\n");
        assertEquals(GateSeverity.WARN, asOf.severity());
        assertEquals(limit("1", Unit.DAYS), asOf.limit());
    }

    @Test
    void whatIsNotNamedStaysAsItWas() throws IOException {
        var before = GateFile.read(input, List.of());
        var after = gates("# intet endnu\n");
        assertEquals(before, after);
        assertEquals(
                limit("20", Unit.DAYS),
                gate("sager.opgjort", "sager:\n  opgjort: note\n").limit());
    }

    @Test
    void anExtractWithoutGatesGetsThoseOfAny() throws IOException {
        var added = gate("aftalemaal.raekker", "aftalemaal:\n  raekker:\n    graense: 30 %\n");
        assertEquals(GateSeverity.WARN, added.severity());
        assertEquals("udtrækket aftalemaal", added.title());
        assertTrue(added.question().contains("rækker"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sager: stop                                 | 1 | her skulle stå navne med kolon og værdi
        sgaer:\\n  raekker: fra                      | 1 | »sgaer« kendes ikke her
        sager:\\n  raekke: fra                       | 2 | »raekke« kendes ikke her
        sager:\\n  raekker: warn                     | 2 | »warn« kendes ikke her; skriv en af stop, advarsel, note, fra
        sager:\\n  raekker:\\n    limit: 5 %          | 3 | »limit« kendes ikke her; skriv en af alvor, graense
        sager:\\n  raekker:\\n    graense: 5 dage     | 3 | her skulle stå en grænse i %, som 10 %
        sager:\\n  raekker:\\n    graense: mange      | 3 | her skulle stå en grænse i %, som 10 %
        sager:\\n  spring:\\n    graense: 1 gange     | 3 | her skulle stå en grænse på mindst 2 gange
        sager:\\n  kontrol:\\n    graense: 5 %        | 3 | her skulle stå en kontrol, der har en grænse
        sager:\\n  tom: fra                          | 2 | her skulle stå en anden kontrol, for denne hører til indlæsningen
        aftalemaal:\\n  takst: fra                   | 2 | »takst« kendes ikke her; skriv en af samme-fil, raekker, alder
        sager:\\n  raekker: fra\\n  raekker: note     | 3 | her skulle stå et navn, som ikke står der i forvejen
        sager:\\n\\traekker: fra                      | 2 | her skulle stå YAML
        - sager                                     | 1 | her skulle stå YAML
        """)
    void aMistakeIsToldInOneSentenceWithFileAndLine(String changes, int line, String sentence) {
        var mistake = assertThrows(
                DeclarationMistake.class,
                () -> gates(changes.replace("\\n", "\n").replace("\\t", "\t")));
        var message = String.valueOf(mistake.getMessage());
        assertTrue(message.startsWith("kvalitet.yml, linje %d: %s".formatted(line, sentence)), message);
        assertEquals(1, message.lines().count());
    }
}
