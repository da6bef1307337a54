package dk.opfoelgning.extract;

import dk.opfoelgning.GoldenFile;
import dk.opfoelgning.extract.texts.TextFile;
import dk.opfoelgning.extract.texts.TextFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What caseworkers are told, as text; `-Dgolden.write=true` writes it anew.
class MessagesTest {
    private final Path input;
    private final List<String> messages = new ArrayList<>();

    MessagesTest(@TempDir Path input) {
        this.input = input;
    }

    @Test
    void everyMessageSaysWhatIsWrongAndWhatToDo() throws Exception {
        messages.add(Problem.missingFile("2026-05/sager").toString());
        files();
        cells();
        groups();
        texts();
        columnNames();

        GoldenFile.same("dk/opfoelgning/extract/beskeder.txt", String.join("\n", messages) + "\n");
    }

    private void files() throws Exception {
        take(Rows.CASES, "");
        take(Rows.CASES, Rows.CASES.heading());
        take(Rows.CASES, Rows.CASES.heading().replace("aarsudgift", "center"));
        take(Rows.GRANTS, Rows.GRANTS.heading().replace("2026;2027", "a;b"));
        take(Rows.CASES, Rows.CASES.heading().replace("\r\n", ";0101011234\r\n"));
        take(Rows.CASES, Rows.CASES.and("a", "b" + ";".repeat(12), "\"c"));
        takeBytes("sager.csv", new byte[] {0});
        takeBytes("sager.csv", new byte[] {(byte) 0x81});
        takeBytes("sager.xlsx", new byte[] {'a'});
        takeBytes("sager.xlsx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        var problems = new Problems();
        new ExtractReader(ColumnNames.none()).find(input.resolve("2026-05"), "sager", problems);
        add(problems);
    }

    private void cells() {
        take(Rows.CASES, Rows.CASES.with("opgjort_pr", "01-06-2026"));
        take(Rows.CASES, Rows.CASES.with("borger_id", "0101011234"));
        take(Rows.CASES, Rows.CASES.with("startdato", "31-02-2026", "center", ""));
        take(Rows.CASES, Rows.CASES.with("slutdato", "01-01-2019"));
        take(Rows.CASES, Rows.CASES.with("takst_pr_doegn", "1,999", "aarsudgift", "kr. 5"));
        take(Rows.CASES, Rows.CASES.with("takst_pr_doegn", "-1", "aarsudgift", "9999999999999"));
        take(Rows.CASES, Rows.CASES.with("aarsudgift", "5"));
        take(Rows.UNEMPLOYMENT, Rows.UNEMPLOYMENT.with("OMRÅDE", "9", "SAESONFAK", "7"));
        take(Rows.UNEMPLOYMENT, Rows.UNEMPLOYMENT.with("OMRÅDE", "x", "TID", "x"));
        take(Rows.UNEMPLOYMENT, Rows.UNEMPLOYMENT.with("INDHOLD", "x"));
        take(Rows.UNEMPLOYMENT, Rows.UNEMPLOYMENT.with("INDHOLD", "-1"));
        take(Rows.BUDGET, Rows.BUDGET.with("opgjort_pr", "01-06-2026"));
        take(Rows.ADJUSTMENTS, Rows.ADJUSTMENTS.with("raekkefoelge", "x", "art", "x"));
        take(Rows.FORECAST, Rows.FORECAST.with("art", "x"));
        take(Rows.FORECAST, Rows.FORECAST.with("enhed", "sager"));
        take(Rows.LIMITS, Rows.LIMITS.with("aar", "x", "refusionspct", "x"));
        take(Rows.PUBLISHED, Rows.PUBLISHED.with("periode", "x", "antal_sager", "-1"));
        take(Rows.MEETINGS, Rows.MEETINGS.with("periode", "x"));
        take(Rows.RECIPIENTS, Rows.RECIPIENTS.with("email", "nord@kommune", "rolle", "x"));
        take(Rows.RECIPIENTS, Rows.RECIPIENTS.with("center", "", "intern", "x"));
        take(Rows.RECIPIENTS, Rows.RECIPIENTS.with("dokumenter", "maanedstatus"));
    }

    private void groups() {
        take(Rows.CASES, Rows.CASES.with(3, "indsats_id", "I1"));
        take(Rows.UNEMPLOYMENT, Rows.UNEMPLOYMENT.with("OMRÅDE", "730"));
        take(Rows.UNEMPLOYMENT, Rows.UNEMPLOYMENT.with(3, "OMRÅDE", "751"));
        take(Rows.UNEMPLOYMENT, Rows.UNEMPLOYMENT.with("TID", "2026M05"));
        take(Rows.UNEMPLOYMENT, Rows.UNEMPLOYMENT.and("000;9;2026M06;1"));
        take(Rows.INITIATIVES, Rows.INITIATIVES.with("nr", "2"));
        take(Rows.LIMITS, Rows.LIMITS.with("over_kr", "0"));
        take(Rows.LIMITS, Rows.LIMITS.with(3, "over_kr", "5"));
        take(Rows.LIMITS, Rows.LIMITS.with(3, "refusionspct", "75"));
        take(Rows.PUBLISHED, Rows.PUBLISHED.with(3, "periode", "2022"));
        take(Rows.MEETINGS, Rows.MEETINGS.with(3, "dokument", "orientering"));
        take(Rows.RECIPIENTS, Rows.RECIPIENTS.and("Nord;NORD@kommune.example;leder;Nord;;"));
    }

    private void texts() throws Exception {
        text(new byte[] {0});
        text(new byte[1_000_001]);
        text("Uden hoved");
        text("---\n---\n");
        text("---\ntitel: Aftale om 010190-4321\nplacering: 1000\nemne: x\n---\nTekst");
        text("---\ntitel: [\n---\nTekst");
        text("---\ntitel: " + "x".repeat(201) + "\n---\nTekst");
        var file = Taken.write(input, "tekster/010190-4321.md", new byte[] {});
        var problems = new Problems();
        TextFiles.in(file.getParent().getParent(), problems);
        add(problems);
    }

    private void text(String text) throws Exception {
        text(text.getBytes(StandardCharsets.UTF_8));
    }

    private void text(byte[] bytes) throws Exception {
        var file = Taken.write(input, "tekster/aftale.md", bytes);
        var problems = new Problems();
        new TextFile(file).read(new FileProblems("2026-05/tekster/aftale.md", problems));
        add(problems);
    }

    private void columnNames() throws Exception {
        for (var yaml : List.of("sager: { a: b }", "sager: [", "sager: x")) {
            Files.writeString(input.resolve(ColumnNames.FILE), yaml);
            take(Rows.CASES, Rows.CASES.text());
        }
        Files.writeString(input.resolve(ColumnNames.FILE), "x: { a: b }");
        var problems = new Problems();
        ColumnNames.read(input, problems).checkExtracts(List.of(), problems);
        add(problems);
    }

    private void take(Rows rows, String text) {
        var file = Taken.write(input, rows.kind().name() + ".csv", text, StandardCharsets.UTF_8);
        add(Taken.from(rows.kind(), input, file).problems());
    }

    private void takeBytes(String name, byte[] bytes) {
        add(Taken.from(Rows.CASES.kind(), input, Taken.write(input, name, bytes))
                .problems());
    }

    private void add(Problems problems) {
        problems.listed().forEach(problem -> messages.add(problem.toString()));
        problems.warnings().forEach(problem -> messages.add(problem.toString()));
    }
}
