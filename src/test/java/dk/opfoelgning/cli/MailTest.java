package dk.opfoelgning.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mail as its recipients get it, through a real server that wants TLS and a login.
class MailTest {
    private static final String HEADING = "navn;email;rolle;center;dokumenter;intern\n";
    private static final String EVERYBODY = HEADING + """
            Leder A;a@kommune.example;leder;Center for Handicap og Myndighed;maanedsstatus,orientering,kvalitet;ja
            Leder B;b@kommune.example;leder;Center for Psykiatri og Socialt Udsatte;maanedsstatus,orientering;nej
            Chefen;chef@kommune.example;chef;;maanedsstatus,orientering;ja
            Sekretariatet;sekretariat@kommune.example;sekretariat;;orientering,kvalitet;nej
            Driften;drift@kommune.example;drift;;;nej
            """;

    @TempDir
    private static Path draft;

    @TempDir
    private Path folder;

    private Sample sample;
    private PostServer server;
    private final Map<String, String> settings = new TreeMap<>();

    @BeforeAll
    static void makeADraftThatNobodyIsTold() throws IOException {
        var sample = Sample.fewRowsTo(draft.resolve("input")).write("modtagere.csv", EVERYBODY);
        var run = Cli.run(sample.folder(), draft.resolve("output"), "--period", "2026-05", "--no-mail");
        assertThat(run.exitCode()).as(run.text()).isZero();
    }

    @BeforeEach
    void start() throws Exception {
        sample = new Sample(FolderCopy.of(draft.resolve("input"), folder.resolve("input")));
        server = new PostServer(draft);
        settings.putAll(server.environment());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Cli.Result execute(String... arguments) {
        settings.forEach((name, value) -> System.setProperty(property(name), value));
        try {
            return Cli.execute(arguments);
        } finally {
            settings.keySet().forEach(name -> System.clearProperty(property(name)));
        }
    }

    private static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private Cli.Result run(String... more) {
        return execute(with(List.of(more), "run", "--period", "2026-05"));
    }

    private Cli.Result approve() {
        return execute(with(List.of(), "approve", "--period", "2026-05"));
    }

    private Cli.Result mail(String... more) {
        return execute(with(List.of(more), "mail"));
    }

    private String[] with(List<String> more, String... first) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(List.of("--input", sample.folder().toString(), "--output", output().toString()));
        all.addAll(more);
        return all.toArray(String[]::new);
    }

    private Path output() {
        return folder.resolve("output");
    }

    private void goOnFromADraft() throws IOException {
        FolderCopy.of(draft.resolve("output"), output());
    }

    @Test
    void aDraftIsToldToTheSecretariatOnceAndWhatIsApprovedToManagers() {
        var draft = run();
        assertThat(draft.text()).contains("mail: ");
        assertThat(draft.exitCode()).as(draft.text()).isZero();
        assertThat(server.receivers())
                .contains("sekretariat@kommune.example")
                .doesNotContain("a@kommune.example", "chef@kommune.example");
        assertThat(server.to("sekretariat@kommune.example").subject()).startsWith("Udkast maj 2026: ");
        assertThat(server.to("sekretariat@kommune.example").text()).contains("venter på godkendelse");

        server.received.clear();
        assertThat(run().text()).contains("mail: 0 sent, 0 refused, 0 waiting");
        assertThat(server.received).isEmpty();

        var approved = approve();
        assertThat(approved.exitCode()).as(approved.text()).isZero();
        assertThat(server.receivers())
                .containsExactly(
                        "a@kommune.example",
                        "b@kommune.example",
                        "chef@kommune.example",
                        "sekretariat@kommune.example");
        assertThat(server.to("chef@kommune.example").subject())
                .matches("Maj 2026: .* sag(er)? \\(.*\\), .* mio\\. kr\\. \\(.*\\)");
        assertThat(server.to("a@kommune.example").subject())
                .as("no relay logs a centre's numbers")
                .matches("Maj 2026: (flere|færre|uændret antal) sager, (højere|lavere|uændret) udgift, Center for .*");
    }

    @Test
    void aManagerGetsTheOwnCentreAndNoInternalFileUnlessAllowed() throws IOException {
        goOnFromADraft();
        approve();

        var own = server.to("a@kommune.example");
        assertThat(own.attachments())
                .containsExactly("maanedsstatus-center-for-handicap-og-myndighed.pdf", "orientering.pdf");
        assertThat(own.text() + own.html()).doesNotContain("Psykiatri", "Autisme", "psykiatri", "autisme");
        assertThat(own.text()).contains("Center for Handicap og Myndighed");

        var other = server.to("b@kommune.example");
        assertThat(other.attachments()).containsExactly("orientering.pdf");
        assertThat(other.text() + other.html()).doesNotContain("handicap", "autisme", "Handicap", "Autisme");
        assertThat(other.text()).contains("intern").contains("Særligt dyre enkeltsager pr. refusionssats");

        assertThat(server.to("chef@kommune.example").attachments())
                .contains("orientering.pdf")
                .hasSizeGreaterThan(2);
        assertThat(server.to("sekretariat@kommune.example").attachments()).containsExactly("orientering.pdf");
    }

    @Test
    void nothingIsSentOfARejectedRunButToTheOperator() throws IOException {
        sample.editLine("2026-05/sager.csv", 2, line -> "x" + line);

        assertThat(run().exitCode()).isEqualTo(3);

        assertThat(server.receivers()).containsExactly("drift@kommune.example");
        assertThat(server.to("drift@kommune.example").subject()).isEqualTo("Kørslen for maj 2026 blev afvist");
        assertThat(server.to("drift@kommune.example").text()).contains("2026-05/sager.csv, linje ");
    }

    @Test
    void aRefusedAddressIsShownAndDoesNotStopTheOthers() throws IOException {
        goOnFromADraft();
        server.answers.put("a@kommune.example", 550);
        var approved = approve();

        assertThat(approved.exitCode()).isEqualTo(5);
        assertThat(approved.text()).contains("mail: 3 sent, 1 refused, 0 waiting");
        assertThat(server.receivers())
                .containsExactly("b@kommune.example", "chef@kommune.example", "sekretariat@kommune.example");
        assertThat(execute(with(List.of(), "status")).text())
                .containsPattern("refused +a@kommune.example +the server refuses the address \\(550\\)");

        server.answers.clear();
        assertThat(mail("--resend", "--to", "a@kommune.example").text()).contains("mail: 1 sent, 0 refused, 0 waiting");
        assertThat(server.receivers()).containsOnlyOnce("a@kommune.example").hasSize(4);
        assertThat(execute(with(List.of(), "status")).text()).doesNotContain("refused");
    }

    @Test
    void whatTheServerTakesLaterWaitsForALaterRun() throws IOException {
        settings.put("OPFOELGNING_MAIL_RETRY", "0s");
        settings.put("OPFOELGNING_MAIL_TRIES", "1");
        goOnFromADraft();
        server.answers.put("chef@kommune.example", 451);
        var approved = approve();

        assertThat(approved.text()).contains("mail: 3 sent, 0 refused, 1 waiting");
        assertThat(approved.exitCode()).isEqualTo(5);
        // Every night, also when there is nothing to make
        var night = execute(with(List.of(), "run"));
        assertThat(night.exitCode()).isEqualTo(5);
        assertThat(night.text()).contains("2026-05 is approved", "mail: 0 sent, 0 refused, 1 waiting; see status");
        server.answers.clear();
        assertThat(execute(with(List.of(), "run")).text()).contains("2026-05 is approved");
        assertThat(server.receivers()).containsOnlyOnce("chef@kommune.example").hasSize(4);
        assertThat(mail().text()).contains("mail: 0 sent, 0 refused, 0 waiting");
    }

    @Test
    void aServerWithoutTheRightCertificateGetsNothing() {
        settings.remove("OPFOELGNING_MAIL_AUTHORITY");
        settings.put("OPFOELGNING_MAIL_TRIES", "1");
        var draft = run();

        assertThat(draft.exitCode()).isEqualTo(5);
        assertThat(server.received).isEmpty();
        assertThat(execute(with(List.of(), "status")).text()).contains("the mail server cannot be used");
    }

    @Test
    void withoutAServerOneLineSaysSo() {
        settings.clear();
        var draft = run();

        assertThat(draft.exitCode()).isZero();
        assertThat(draft.text()).containsOnlyOnce("mail: no server is set (opfoelgning.mail.host), so nothing is sent");
        assertThat(server.received).isEmpty();
    }

    @Test
    void aPreviewWritesWhatWouldBeSentAndSendsNothing() throws IOException {
        goOnFromADraft();
        var preview = mail("--preview", "--period", "2026-05");

        assertThat(preview.exitCode()).as(preview.text()).isZero();
        try (var files = Files.list(output().resolve("state/mail"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("2026-05-01-sekretariat.eml");
        }
        assertThat(Files.readString(output().resolve("state/mail/2026-05-01-sekretariat.eml")))
                .contains("To: Sekretariatet <sekretariat@kommune.example>")
                .contains("Auto-Submitted: auto-generated")
                .contains("multipart/alternative");
        assertThat(server.received).isEmpty();
    }

    @Test
    void documentsCanBeLinkedToInPlaceOfGoingAlong() throws Exception {
        settings.put("OPFOELGNING_MAIL_DOCUMENTS", "link");
        settings.put("OPFOELGNING_MAIL_LINK", "https://opfoelgning.kommune.example/");
        run();

        var draft = server.to("sekretariat@kommune.example");
        assertThat(draft.id()).matches("<[0-9a-f]{40}@kommune\\.example>");
        assertThat(draft.message().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(draft.attachments()).isEmpty();
        assertThat(draft.html()).contains("href=\"https://opfoelgning.kommune.example/opfoelgninger/2026-05\"");
        assertThat(draft.html())
                .containsPattern(
                        "href=\"https://opfoelgning.kommune.example/opfoelgninger/2026-05/[0-9a-f]{32}/orientering.pdf\"");
    }

    @Test
    void anApprovalCanBeToldLater() throws IOException {
        goOnFromADraft();
        assertThat(execute(with(List.of("--no-mail"), "approve", "--period", "2026-05"))
                        .exitCode())
                .isZero();
        assertThat(server.received).isEmpty();
        assertThat(mail("--resend", "--period", "2026-05").text()).contains("mail: 4 sent");
    }

    @Test
    void aDraftThatIsOtherThanWasToldIsToldAnew() throws IOException {
        run();
        server.received.clear();
        sample.editLine("2026-05/sager.csv", 2, line -> line.replaceFirst("[0-9.]+,[0-9]{2}$", "9.000.000,00"));
        assertThat(run().text()).contains("mail: ");
        assertThat(server.receivers()).contains("sekretariat@kommune.example");
    }

    @Test
    void whatWaitsOfADraftIsNotSentOnceItIsOvertaken() throws IOException {
        settings.put("OPFOELGNING_MAIL_RETRY", "0s");
        settings.put("OPFOELGNING_MAIL_TRIES", "1");
        server.answers.put("sekretariat@kommune.example", 451);
        run();
        server.answers.clear();
        sample.editLine("2026-05/sager.csv", 2, line -> line.replaceFirst("[0-9.]+,[0-9]{2}$", "9.000.000,00"));
        run();
        assertThat(server.receivers()).containsOnlyOnce("sekretariat@kommune.example");
        assertThat(server.to("sekretariat@kommune.example").attachments()).containsExactly("orientering.pdf");
    }

    @Test
    void aLetterThatIsNeverTakenIsGivenUpAndShown() {
        settings.putAll(Map.of(
                "OPFOELGNING_MAIL_RETRY", "0s", "OPFOELGNING_MAIL_TRIES", "1", "OPFOELGNING_MAIL_ATTEMPTS", "2"));
        server.answers.put("sekretariat@kommune.example", 451);
        assertThat(run().text()).contains("0 refused, 1 waiting");
        assertThat(mail().text()).contains("mail: 0 sent, 1 refused, 0 waiting");
        assertThat(execute(with(List.of(), "status")).text())
                .containsPattern("refused +sekretariat@kommune.example +given up: ");
    }

    @Test
    void theOperatorIsToldOfWarningsOnceAndOfEachStop() throws IOException {
        var rows = sample.text("2026-05/sager.csv").split("\n", -1);
        sample.write("2026-05/sager.csv", String.join("\n", List.of(rows).subList(0, rows.length / 2)) + "\n");
        assertThat(run().exitCode()).isZero();
        var warned = server.to("drift@kommune.example");
        // As documents say it: what was measured may be a small number
        assertThat(warned.text()).contains("sager.").doesNotContain("grænsen er");
        assertThat(warned.attachments()).isEmpty();
        server.received.clear();
        run();
        assertThat(server.receivers()).doesNotContain("drift@kommune.example");

        Files.copy(sample.file("2026-04/budget.csv"), sample.file("2026-05/budget.csv"), REPLACE_EXISTING);
        assertThat(run().exitCode()).isEqualTo(3);
        assertThat(run().exitCode()).isEqualTo(3);
        assertThat(server.receivers()).containsExactly("drift@kommune.example", "drift@kommune.example");
        assertThat(server.to("drift@kommune.example").text()).contains("budget.samme-fil");
    }

    @Test
    void whatWaitsLeavesWhileThePageIsServedAndIsShownThereUntilThen() throws Exception {
        settings.put("OPFOELGNING_MAIL_RETRY", "1s");
        settings.put("OPFOELGNING_MAIL_TRIES", "1");
        server.answers.put("sekretariat@kommune.example", 451);
        assertThat(run().text()).contains("1 waiting");
        ServedPage.addUser(output(), "anna", "--role", "sekretariat");
        ServedPage.addUser(output(), "dorte", "--role", "drift");
        var properties = settings.entrySet().stream()
                .collect(Collectors.toMap(setting -> property(setting.getKey()), Map.Entry::getValue));
        try (var _ = new WithSettings(properties);
                var page = ServedPage.of(output(), sample.folder())) {
            assertThat(Visitor.loggedIn(page, "dorte").read("/koersler"))
                    .contains("sekretariat@kommune.example", "Venter på et nyt forsøg", "svarede 451");
            assertThat(Visitor.loggedIn(page, "anna").read("/opfoelgninger/2026-05"))
                    .contains("Ikke alle har fået mail");
            server.answers.clear();
            for (int look = 0; look < 600 && !server.receivers().contains("sekretariat@kommune.example"); look++) {
                Thread.sleep(100);
            }
            assertThat(server.receivers()).containsOnlyOnce("sekretariat@kommune.example");
        }
    }
}
