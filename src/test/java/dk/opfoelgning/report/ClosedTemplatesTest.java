package dk.opfoelgning.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What templates cannot reach, and that none of them keeps a run waiting.
class ClosedTemplatesTest {
    private static final TemplateLimits LIMITS = new TemplateLimits(Duration.ofSeconds(2), 100_000);
    private static final Period MAY = Period.parse("2026-05");

    @TempDir
    Path folder;

    private String rendered(String template) throws IOException {
        var file = Files.createDirectories(folder.resolve("templates")).resolve("prøve.ftlh");
        Files.writeString(file, "<html><body>" + template + "</body></html>");
        Map<String, Object> model = Map.of("periode", PeriodView.of(MAY), "liste", List.of("a"));
        var report = new Report("prøve", "prøve.ftlh", Classification.OFFENTLIG, model);
        return new Templates(file.getParent(), LIMITS)
                .render(report, new Figures(List.of()), MAY)
                .xhtml();
    }

    @Test
    void aTemplateSeesTheTextsOfItsReport() throws IOException {
        assertEquals(
                "<html><body>maj a</body></html>",
                rendered("${periode.maaned} ${liste?first}").strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${periode.class}",
                "${periode.getClass()}",
                "${periode.hashCode()}",
                "${periode.tekst.getClass()}",
                "${periode?api.getClass()}",
                "${liste?api.getClass()}",
                "${statics}",
                "<#include \"../secret.txt\">",
                "<#include \"/etc/hostname\">",
                "<#include \"theme.yml\">",
                "<#import \"https://kommune.example/makroer.ftlh\" as m>"
            })
    void aTemplateReachesNoClassFileOrNetwork(String template) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "hemmelig");
        var mistake = assertThrows(TemplateMistake.class, () -> rendered(template));
        assertTrue(mistake.getMessage().startsWith("prøve.ftlh, line 1, column "), mistake.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x></#list>",
                "<#function f x><#return f(x + 1)></#function><#list 1..1000000000 as x><#assign y = x></#list>"
            })
    void aTemplateThatDoesNotEndIsStopped(String template) {
        var mistake = assertThrows(TemplateMistake.class, () -> rendered(template));
        assertTrue(mistake.getMessage().contains("takes longer than 2 seconds"), mistake.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list 1.. as x>længere</#list>", "<#list 1..20000 as x>længere</#list>"})
    void aTemplateThatWritesWithoutEndIsStopped(String template) {
        var mistake = assertThrows(TemplateMistake.class, () -> rendered(template));
        assertTrue(mistake.getMessage().contains("writes more than 100000 characters"), mistake.getMessage());
    }

    @Test
    void aTemplateThatCallsItselfIsStopped() {
        var mistake = assertThrows(TemplateMistake.class, () -> rendered("<#macro a><@a/></#macro><@a/>"));
        assertTrue(mistake.getMessage().contains("call itself"), mistake.getMessage());
    }

    @Test
    void whatATemplateIncludesIsStoppedToo() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/løkke.ftlh"), "<#list 1.. as x></#list>");
        var mistake = assertThrows(TemplateMistake.class, () -> rendered("<#include \"løkke.ftlh\">"));
        assertTrue(mistake.getMessage().contains("takes longer"), mistake.getMessage());
    }
}
