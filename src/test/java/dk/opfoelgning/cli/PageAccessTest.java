package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who may see what at the page, over real HTTP.
class PageAccessTest {
    private static final String OWN = "maanedsstatus-center-for-psykiatri-og-socialt-udsatte";
    private static final String OTHERS = "maanedsstatus-center-for-handicap-og-myndighed";
    private static final String ONE = "/opfoelgninger/2026-05";
    private static final Pattern LINK = Pattern.compile("href=\"(" + ONE + "/[0-9a-f]{32}/[^\"/]+)\"");

    @TempDir
    static Path folder;

    private static ServedPage page;
    private static Visitor leader;

    @BeforeAll
    static void start() throws Exception {
        var sample = Sample.copyTo(folder.resolve("input"));
        assertEquals(
                0, Cli.run(sample.folder(), output(), "--period", "2026-05").exitCode());
        ServedPage.addUser(output(), "anna", "--role", "sekretariat");
        ServedPage.addUser(output(), "leif", "--role", "leder", "--center", "Center for Psykiatri og Socialt Udsatte");
        ServedPage.addUser(output(), "carl", "--role", "chef");
        ServedPage.addUser(output(), "karen", "--role", "controller");
        ServedPage.addUser(output(), "dorte", "--role", "drift");
        ServedPage.addUser(output(), "gitte", "--role", "sekretariat");
        ServedPage.addUser(output(), "ole", "--role", "controller");
        ServedPage.addUser(output(), "lone", "--role", "leder", "--center", "Center for Handicap og Myndighed");
        page = ServedPage.of(output(), sample.folder());
        leader = Visitor.loggedIn(page, "leif");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        page.close();
    }

    private static Path output() {
        return folder.resolve("output");
    }

    private static List<JsonNode> documents() throws IOException {
        var manifest = JsonMapper.shared().readTree(Files.readString(output().resolve("2026-05/manifest.json")));
        return manifest.get("documents").valueStream().toList();
    }

    private static String address(String path, String between) throws IOException {
        return documents().stream()
                .filter(document -> document.get("path").asString().equals(path))
                .map(document -> ONE + "/" + document.get("sha256").asString().substring(0, 32) + between + path)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> links(Visitor visitor) throws IOException, InterruptedException {
        return LINK.matcher(visitor.get(ONE).body())
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private static List<String> names(List<String> links) {
        return links.stream()
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    private static boolean isAllowed(String role, JsonNode document) {
        var path = document.get("path").asString();
        boolean isPublic = document.get("classification").asString().equals("offentlig");
        return switch (role) {
            case "anna" -> isPublic;
            case "leif" -> isPublic || path.startsWith(OWN + ".");
            case "carl" -> isPublic || path.startsWith("maanedsstatus-");
            case "karen" -> true;
            default -> false;
        };
    }

    @ParameterizedTest
    @CsvSource({"anna", "leif", "carl", "karen", "dorte"})
    void everybodyGetsTheDocumentsOfTheOwnRoleByteForByteAndNoOthers(String name) throws Exception {
        var visitor = Visitor.loggedIn(page, name);
        var allowed = documents().stream()
                .filter(document -> isAllowed(name, document))
                .map(document -> document.get("path").asString())
                .sorted()
                .toList();
        assertEquals(allowed, names(links(visitor)));
        for (var document : documents()) {
            var path = document.get("path").asString();
            var answer = visitor.bytes(address(path, "/"));
            if (isAllowed(name, document)) {
                assertEquals(200, answer.statusCode(), path);
                assertArrayEquals(Files.readAllBytes(output().resolve("2026-05").resolve(path)), answer.body(), path);
            } else {
                assertEquals(404, answer.statusCode(), path);
            }
        }
        assertEquals(allowed, zipped(visitor));
    }

    private static List<String> zipped(Visitor visitor) throws Exception {
        var answer = visitor.bytes(ONE + "/alle.zip");
        if (answer.statusCode() == 404) {
            return List.of();
        }
        var names = new TreeSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertArrayEquals(Files.readAllBytes(output().resolve(entry.getName())), zip.readAllBytes());
                names.add(entry.getName().substring("2026-05/".length()));
            }
        }
        return List.copyOf(names);
    }

    static List<String> ways() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/page/ways.txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /// Each line of `ways.txt` is a request; one that is answered tells nothing of the other centre's.
    @ParameterizedTest
    @MethodSource("ways")
    void aLeaderFindsNoWayToAnotherCentresOrAnInternalDocument(String way) throws Exception {
        var answer = RawRequest.of(filledIn(way)).send(page.address(), leader.session());
        assertThat(answer.text())
                .doesNotContain("%PDF")
                .doesNotContain("PK\u0003\u0004")
                .doesNotContain(sha256(OTHERS + ".pdf"))
                .doesNotContain(OTHERS + ".pdf\"")
                .doesNotContain("Månedsstatus for Center for Handicap")
                .doesNotContain("high_cost.")
                .doesNotContain("SQLITE", "H2 ", "Apache Tomcat", "java.");
        assertThat(answer.status()).isIn(way.startsWith("200") ? List.of(200) : List.of(302, 400, 403, 404, 405));
    }

    private static String filledIn(String way) throws IOException {
        return way.replaceFirst("^200 ", "")
                .replace("{ONE}", ONE)
                .replace("{own}", address(OWN + ".pdf", "/"))
                .replace("{others}", address(OTHERS + ".pdf", "/"))
                .replace("{othersHtml}", address(OTHERS + ".html", "/vis/"))
                .replace("{othersPage}", address(OTHERS + ".html", "/se/"))
                .replace("{key}", sha256(OWN + ".pdf").substring(0, 32))
                .replace("{othersKey}", sha256(OTHERS + ".pdf").substring(0, 32))
                .replace("{othersSha}", sha256(OTHERS + ".pdf"))
                .replace("{figures}", address("figures.csv", "/"))
                .replace("{cases}", address("saerligt-dyre-enkeltsager-intern.xlsx", "/"))
                .replace("{OWN}", OWN)
                .replace("{OTHERS}", OTHERS)
                .replace("{page}", page.address())
                .replace("\\0", "\0");
    }

    private static String sha256(String path) throws IOException {
        return documents().stream()
                .filter(document -> document.get("path").asString().equals(path))
                .map(document -> document.get("sha256").asString())
                .findFirst()
                .orElseThrow();
    }

    /// What Tomcat itself cannot read is refused without a page of ours.
    @Test
    void alsoWhatIsRefusedAtTheDoorIsGuarded() throws Exception {
        for (var trick : List.of("GET " + ONE + "//x", "GET " + ONE + "/x;y", "GET " + ONE + "%252f")) {
            var answer = RawRequest.of(trick).send(page.address(), leader.session());
            assertEquals(404, answer.status(), trick);
            assertThat(answer.text())
                    .contains("Siden findes ikke", "Content-Security-Policy: default-src 'none'", "no-store");
        }
    }

    @Test
    void whatCannotBeReadIsRefusedWithoutALineOfIt() throws Exception {
        var stranger = RawRequest.of("GET /log-ind?navn=010190-1234%ff").send(page.address(), "");
        assertEquals(400, stranger.status());
        for (var target : List.of("/soeg?q=010190-1234%ff", "/soeg?q=<010190-1234>")) {
            var answer = RawRequest.of("GET " + target).send(page.address(), leader.session());
            assertEquals(400, answer.status(), target);
            assertThat(answer.text()).doesNotContain("010190");
        }
        assertThat(Files.readString(output().resolve("state/side.log"))).doesNotContain("010190");
    }

    @Test
    void theWaysAreManyAndTheOwnDocumentIsStillThere() throws Exception {
        assertThat(ways()).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        var own = RawRequest.of("GET " + address(OWN + ".pdf", "/")).send(page.address(), leader.session());
        assertEquals(200, own.status());
        assertThat(own.text()).contains("%PDF");
        assertThat(leader.get(address(OWN + ".html", "/vis/")).body()).contains("Månedsstatus");
        assertThat(leader.get(address(OWN + ".html", "/se/")).body()).contains("Månedsstatus", "<iframe");
    }

    @Test
    void nobodyComesInWithoutASession() throws Exception {
        var stranger = new Visitor(page);
        for (var path :
                List.of("/", ONE, ONE + "/alle.zip", address("orientering.pdf", "/"), "/findes-ikke", "/fejl")) {
            var answer = stranger.get(path);
            assertEquals(302, answer.statusCode(), path);
            assertThat(Visitor.location(answer)).as(path).endsWith("/log-ind");
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        var secretary = Visitor.loggedIn(page, "anna");
        secretary.get(ONE);
        assertEquals(
                403,
                secretary.postAsIs(ONE + "/godkend", Map.of("manifest", "x")).statusCode());
        assertEquals(
                403, secretary.postAsIs("/log-ud", Map.of("_csrf", "forkert")).statusCode());
        assertThat(secretary.get(ONE).body()).contains("Udkast");
    }

    @Test
    void whoLooksAtAnOlderDraftDoesNotApproveTheNewOne() throws Exception {
        var secretary = Visitor.loggedIn(page, "anna");
        var answer = secretary.post(ONE + "/godkend", ONE + "/godkend", Map.of("manifest", "0".repeat(64)));
        assertThat(answer.body()).contains("Udkastet er lavet om, siden du så det.");
        assertThat(secretary.get(ONE).body()).contains("Udkast");
    }

    @Test
    void onlyTheSecretariatApproves() throws Exception {
        for (var name : List.of("leif", "carl", "karen", "dorte")) {
            var visitor = Visitor.loggedIn(page, name);
            var answer = visitor.post(ONE, ONE + "/godkend", Map.of("manifest", "x"));
            assertEquals(404, answer.statusCode(), name);
        }
    }

    @Test
    void whoGuessesMustWaitAlsoWithTheRightPassword() throws Exception {
        until(() -> Visitor.location(new Visitor(page).logIn("gitte", ServedPage.PASSWORD))
                .endsWith("/"));
        var guesser = new Visitor(page);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(Visitor.location(guesser.logIn("gitte", "et forkert gæt " + guess)))
                    .endsWith("?fejl");
        }
        assertThat(Visitor.location(guesser.logIn("gitte", ServedPage.PASSWORD)))
                .endsWith("?vent");
        assertThat(Visitor.location(new Visitor(page).logIn("anna", ServedPage.PASSWORD)))
                .endsWith("/");
    }

    @Test
    void aSessionEndsWhenItsUserIsRemoved() throws Exception {
        until(() -> Visitor.location(new Visitor(page).logIn("ole", ServedPage.PASSWORD))
                .endsWith("/"));
        var visitor = Visitor.loggedIn(page, "ole");
        assertEquals(200, visitor.get(ONE).statusCode());
        assertEquals(
                0,
                Cli.execute("user", "remove", "ole", "--output", output().toString())
                        .exitCode());
        until(() -> Visitor.location(visitor.get(ONE)).endsWith("/log-ind"));
    }

    @Test
    void aSessionEndsWhenItsUserIsGivenAnotherCentre() throws Exception {
        var visitor = Visitor.loggedIn(page, "lone");
        assertThat(visitor.get(ONE).body()).contains(OTHERS);
        Cli.execute("user", "remove", "lone", "--output", output().toString());
        ServedPage.addUser(output(), "lone", "--role", "leder", "--center", "Center for Psykiatri og Socialt Udsatte");
        until(() -> Visitor.location(visitor.get(address(OTHERS + ".pdf", "/"))).endsWith("/log-ind"));
        until(() -> Visitor.location(new Visitor(page).logIn("lone", ServedPage.PASSWORD))
                .endsWith("/"));
        visitor.logIn("lone", ServedPage.PASSWORD);
        assertThat(visitor.get(ONE).body()).contains(OWN).doesNotContain(OTHERS);
    }

    @Test
    void whatLooksLikeACprNumberIsNeverLogged() throws Exception {
        var secretary = Visitor.loggedIn(page, "anna");
        secretary.post(ONE, ONE + "/beslutning", Map.of("tekst", "Borgeren 010190-1234 får bevillingen."));
        new Visitor(page).logIn("010190-1234", "forkert adgangskode");
        assertThat(Files.readString(output().resolve("state/side.jsonl"))
                        + Files.readString(output().resolve("state/side.log"))
                        + Cli.execute("log", "--output", output().toString()).text())
                .doesNotContain("010190");
    }

    @Test
    void loginsAndDownloadsStandInTheLog() throws Exception {
        var visitor = Visitor.loggedIn(page, "karen");
        new Visitor(page).logIn("karen", "forkert adgangskode");
        new Visitor(page).logIn("min hemmelige kode", "forkert adgangskode");
        visitor.bytes(address("orientering.pdf", "/"));
        visitor.bytes(ONE + "/alle.zip");
        var log = Files.readString(output().resolve("state/side.jsonl"))
                + Cli.execute("log", "--output", output().toString()).text();
        assertThat(log)
                .contains("2026-05, orientering.pdf")
                .contains("documents as ZIP")
                .contains("failed");
        assertThat(log).doesNotContain("hemmelige").doesNotContain("forkert");
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() throws Exception {
        var visitor = Visitor.loggedIn(page, "anna");
        var path = address("orientering.pdf", "/");
        var tag = visitor.bytes(path).headers().firstValue("ETag").orElseThrow();
        assertEquals(304, visitor.bytes(path, "If-None-Match", tag).statusCode());
    }

    @Test
    void noBrowserKeepsADocument() throws Exception {
        var answer = leader.bytes(address(OWN + ".pdf", "/"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }

    @Test
    void aFileThatIsNotTheManifestsIsNotSent() throws Exception {
        var visitor = Visitor.loggedIn(page, "karen");
        var file = output().resolve("2026-05/sagsliste.pdf");
        var path = address("sagsliste.pdf", "/");
        var bytes = Files.readAllBytes(file);
        try {
            Files.writeString(file, "noget andet");
            assertEquals(404, visitor.get(path).statusCode());
        } finally {
            Files.write(file, bytes);
        }
        assertEquals(200, visitor.bytes(path).statusCode());
    }

    @Test
    void browsersAreToldToRefuseScriptsAndFrames() throws Exception {
        var answer = Visitor.loggedIn(page, "anna").get("/");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        for (var header : Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "no-referrer",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Embedder-Policy", "require-corp",
                        "Cross-Origin-Resource-Policy", "same-origin")
                .entrySet()) {
            assertThat(answer.headers().firstValue(header.getKey())).hasValue(header.getValue());
        }
        assertThat(answer.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).doesNotContain("<script").doesNotContain("style=");
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    /// The page looks at what is stored about once a second.
    private static void until(Condition condition) throws Exception {
        for (int attempt = 0; attempt < 300 && !condition.holds(); attempt++) {
            Thread.sleep(100);
        }
        assertThat(condition.holds()).isTrue();
    }
}
