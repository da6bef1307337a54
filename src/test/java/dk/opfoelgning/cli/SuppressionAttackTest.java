package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tries to find what public documents keep back from all that they tell, over a follow-up and its neighbours.
class SuppressionAttackTest {
    private static final List<Integer> SEEDS = List.of(1, 2);
    private static final String ANNEX = "saerligt-dyre-enkeltsager-bilag.ftlh";

    @TempDir
    static Path folder;

    private static final List<KnownSums> TOWNS = new ArrayList<>();

    @BeforeAll
    static void run() throws IOException {
        for (int seed : SEEDS) {
            TOWNS.add(new KnownSums(town(folder.resolve("town" + seed), seed)));
        }
    }

    /// The figures of a small town, with an annex that shows all that a template may show.
    private static List<ToldFollowUp> town(Path folder, int seed) throws IOException {
        var templates = EditedTemplates.copyTo(folder.resolve("templates"));
        SmallTown.write(seed, folder.resolve("input"), templates.folder());
        var figures = new TreeSet<String>();
        run(folder, "first", List.of(SmallTown.MONTHS.getLast()))
                .getFirst()
                .exact()
                .keySet()
                .forEach(key -> figures.add("{'id': '%s', 'gruppe': '%s'}".formatted(key.id(), key.group())));
        templates.replace(
                ANNEX, "<aside>", """
                <ul>
                <#list [%s] as f><#list ['%s'] as om>
                <#attempt><li><@antal figur(f.id, f.gruppe, om)/></li><#recover></#attempt>
                </#list></#list>
                </ul>
                <aside>""".formatted(String.join(",\n", figures), String.join("','", SmallTown.MONTHS)));
        return run(folder, "output", SmallTown.MONTHS);
    }

    private static List<ToldFollowUp> run(Path folder, String output, List<String> months) throws IOException {
        var told = new ArrayList<ToldFollowUp>();
        for (var month : months) {
            var run = Cli.run(
                    folder.resolve("input"),
                    folder.resolve(output),
                    "--period",
                    month,
                    "--templates",
                    folder.resolve("templates").toString());
            assertEquals(0, run.exitCode(), run.text());
            told.add(ToldFollowUp.of(folder.resolve(output).resolve(month)));
        }
        return told;
    }

    @Test
    void theAttackerKnowsHowTheFiguresAddUp() {
        for (var town : TOWNS) {
            assertEquals(List.of(), town.wrong());
            assertTrue(town.sums().size() > 500, () -> "sums: " + town.sums().size());
        }
    }

    @Test
    void nothingThatIsKeptBackIsFound() {
        for (var town : TOWNS) {
            var attack = new SuppressionAttack(town);
            assertTrue(attack.kept().size() > 300, () -> "kept back: " + attack.kept());
            assertEquals(List.of(), attack.found());
        }
    }

    /// The inflow in all is open, so one of its two parts must be kept back for the sake of the other.
    @Test
    void aFigureThatWasKeptBackForAnotherGivesItAway() {
        for (var town : TOWNS) {
            for (var small : kept(town, "high_cost.inflow.new.cases")) {
                var attack = new SuppressionAttack(town);
                attack.leak(small.replace(".new.", ".grown."));
                assertEquals(List.of(small + " is " + town.exact().get(small)), attack.found());
            }
        }
    }

    /// All centres' but one: the last is what they leave of the total.
    @Test
    void theLastOfManyIsFoundFromTheOthers() {
        for (var town : TOWNS) {
            for (var small : kept(town, "high_cost.by_center.cases")) {
                var attack = new SuppressionAttack(town);
                var start = small.substring(0, small.indexOf('|'));
                town.exact().keySet().stream()
                        .filter(name -> name.startsWith(start + "|high_cost.by_center.cases|")
                                && name.endsWith("|" + start)
                                && !name.equals(small))
                        .forEach(attack::leak);
                assertTrue(attack.found().contains(small + " is " + town.exact().get(small)), small);
            }
        }
    }

    private static List<String> kept(KnownSums town, String id) {
        var kept = new SuppressionAttack(town)
                .kept().stream()
                        .filter(name -> {
                            var parts = List.of(name.split("\\|"));
                            return parts.get(1).equals(id) && parts.getFirst().equals(parts.getLast());
                        })
                        .limit(2)
                        .toList();
        assertFalse(kept.isEmpty(), id);
        return kept;
    }

    /// Everything that a template may show does stand in the public figures.
    @Test
    void theAnnexIsTalkative() throws IOException {
        for (int seed : SEEDS) {
            var last = ToldFollowUp.of(folder.resolve("town" + seed + "/output").resolve(SmallTown.MONTHS.getLast()));
            assertTrue(last.open().size() > 100, () -> last.open().keySet().toString());
            assertTrue(Files.readString(folder.resolve("town" + seed + "/output/2026-05/figures-offentlig.csv"))
                    .contains("high_cost.expected_refund;25;2026-05;"));
        }
    }
}
