package dk.opfoelgning.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Extracts of a municipality where nearly every cell is small, the same for the same seed: few citizens, some centres
/// with one or two, and a few who come, go, grow, fall and move each month.
final class SmallTown {
    static final List<String> MONTHS = List.of("2026-01", "2026-02", "2026-03", "2026-04", "2026-05");

    /// A public report about citizens, told by centre and in all.
    private static final String WAITING_LISTS = """
            titel: Ventelister
            klassifikation: offentlig
            om-borgere: ja
            kolonner:
              borger_id: {type: tekst, noegle: ja}
              center: tekst
              ventedage: heltal
              status: {type: valg, vaerdier: [venter, tilbudt]}
            grupper: [center]
            tal:
              borgere: {type: antal, enhed: [borger, borgere], aendring: ja}
              tilbudt: {type: antal, hvor: {status: [tilbudt]}, enhed: [borger, borgere], aendring: ja}
              andel: {type: andel, hvor: {status: [tilbudt]}}
              dage: {type: sum, af: ventedage, enhed: [dag, dage]}
            """;

    /// The same with as many citizens as this in each month: few at first, or at last, and many beside it.
    private static final String HOMES = """
            titel: Botilbud
            klassifikation: offentlig
            om-borgere: ja
            kolonner:
              center: tekst
            grupper: [center]
            tal:
              borgere: {type: antal, enhed: [borger, borgere], aendring: ja}
            """;

    private static final List<List<Integer>> IN_HOMES =
            List.of(List.of(2, 7), List.of(6, 7), List.of(6, 7), List.of(9, 2), List.of(9, 7));

    private static final List<String> CENTERS = List.of("Nord", "Syd", "Øst", "Vest", "Midt");
    private static final int LOWEST = 300_000;
    private static final int SPREAD = 2_600_000;

    private final Random random;
    private final List<Citizen> citizens = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private int numbered = 100_000;

    private SmallTown(int seed) {
        random = new Random(seed);
    }

    private record Citizen(String id, String center, String paragraph, String provider, String start, long kroner) {
        String row(String asOf) {
            return String.join(
                    ";",
                    asOf,
                    id,
                    id + "-1",
                    center,
                    paragraph,
                    "Botilbud",
                    "Et sted",
                    provider,
                    start,
                    "",
                    "",
                    kroner + ",00");
        }
    }

    private record Waiting(String id, String center, int days, boolean isOffered) {
        String row() {
            return String.join(";", id, center, Integer.toString(days), isOffered ? "tilbudt" : "venter");
        }
    }

    /// Writes all months, with a folder of templates that declares the report.
    static void write(int seed, Path input, Path templates) throws IOException {
        var town = new SmallTown(seed);
        town.grow(45, 25);
        for (var month : MONTHS) {
            town.writeMonth(month, Files.createDirectories(input.resolve(month)));
            town.change();
        }
        Files.createDirectories(input.resolve("historik"));
        for (var file : List.of("refusionsgraenser.csv", "historik/saerligt_dyre_enkeltsager.csv")) {
            Files.copy(Sample.SHIPPED.resolve(file), input.resolve(file));
        }
        declare(templates.resolve("ventelister"), WAITING_LISTS);
        declare(templates.resolve("botilbud"), HOMES);
    }

    private static void declare(Path folder, String report) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve("report.yml"), report);
    }

    private void grow(int more, int moreWaiting) {
        IntStream.range(0, more).forEach(_ -> citizens.add(citizen()));
        IntStream.range(0, moreWaiting).forEach(_ -> waiting.add(new Waiting(id(), center(), 10, offered())));
    }

    private Citizen citizen() {
        boolean isLate = random.nextInt(6) == 0;
        return new Citizen(
                id(),
                center(),
                List.of("Botilbud", "Aktivitet", "Støtte", "Tilskud").get(random.nextInt(4)),
                List.of("Egen", "Privat", "Region", "Anden kommune").get(random.nextInt(4)),
                isLate ? "2026-07-01" : "2020-01-01",
                isLate ? 900_000 : LOWEST + random.nextInt(SPREAD));
    }

    private String id() {
        return "B" + numbered++;
    }

    /// The first centre has most, the last one or two.
    private String center() {
        return CENTERS.get(Math.min(random.nextInt(CENTERS.size()), random.nextInt(CENTERS.size())));
    }

    private boolean offered() {
        return random.nextInt(3) == 0;
    }

    private void change() {
        citizens.removeIf(_ -> random.nextInt(25) == 0);
        citizens.replaceAll(citizen -> random.nextInt(8) > 0
                ? citizen
                : new Citizen(
                        citizen.id,
                        random.nextInt(3) == 0 ? center() : citizen.center,
                        citizen.paragraph,
                        citizen.provider,
                        citizen.start,
                        LOWEST + random.nextInt(SPREAD)));
        waiting.removeIf(_ -> random.nextInt(12) == 0);
        waiting.replaceAll(
                each -> new Waiting(each.id, each.center, each.days + 30, each.isOffered || random.nextInt(9) == 0));
        grow(random.nextInt(4), random.nextInt(5));
    }

    private void writeMonth(String month, Path folder) throws IOException {
        var asOf = YearMonth.parse(month).atEndOfMonth().toString();
        Files.writeString(
                folder.resolve("sager.csv"),
                lines(
                        "opgjort_pr;borger_id;indsats_id;center;paragraf;indsats;tilbud;leverandoertype;startdato;slutdato;"
                                + "takst_pr_doegn;aarsudgift",
                        citizens.stream().map(citizen -> citizen.row(asOf)).toList()));
        Files.writeString(
                folder.resolve("ventelister.csv"),
                lines(
                        "borger_id;center;ventedage;status",
                        waiting.stream().map(Waiting::row).toList()));
        Files.writeString(
                folder.resolve("botilbud.csv"), lines("center", inHomes(IN_HOMES.get(MONTHS.indexOf(month)))));
        Files.writeString(folder.resolve("prognose.csv"), forecast());
    }

    private static List<String> inHomes(List<Integer> byCenter) {
        return IntStream.range(0, byCenter.size())
                .boxed()
                .flatMap(center -> Collections.nCopies(byCenter.get(center), CENTERS.get(center)).stream())
                .toList();
    }

    private String forecast() {
        int young = 3 + random.nextInt(4);
        int old = 1 + random.nextInt(3);
        return "plan;raekkefoelge;art;tekst;2026;enhed\n"
                + "Plan;1;memo;Sager i alt;%d;sager\nPlan;2;memo;Heraf unge;%d;sager\nPlan;3;memo;Heraf ældre;%d;sager\n"
                        .formatted(young + old, young, old);
    }

    private static String lines(String header, List<String> rows) {
        return rows.stream().collect(Collectors.joining("\n", header + "\n", "\n"));
    }
}
