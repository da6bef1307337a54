package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.opfoelgning.document.html.Browser;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How often and how long somebody is served, behind a proxy that says from where each request comes.
class PageLimitsTest {
    private static final String ONE = "/opfoelgninger/2026-05";
    private static final Browser BROWSER = new Browser();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @TempDir
    static Path folder;

    private static ServedPage page;

    @BeforeAll
    static void start() throws Exception {
        var sample = Sample.fewRowsTo(folder.resolve("input"));
        assertEquals(0, Cli.run(sample.folder(), output()).exitCode());
        for (var name : List.of("anna", "birte", "clara")) {
            ServedPage.addUser(output(), name, "--role", "sekretariat");
        }
        ServedPage.addUser(output(), "karen", "--role", "controller");
        page = ServedPage.with(
                Map.ofEntries(
                        Map.entry("server.forward-headers-strategy", "native"),
                        Map.entry("server.servlet.session.timeout", "3s"),
                        Map.entry("opfoelgning.page.longest-session", "6s"),
                        Map.entry("opfoelgning.page.limits.logins", "4"),
                        Map.entry("opfoelgning.page.limits.strangers", "12"),
                        Map.entry("opfoelgning.page.limits.requests", "25"),
                        Map.entry("opfoelgning.page.limits.files", "3"),
                        Map.entry("spring.servlet.multipart.max-file-size", "1MB"),
                        Map.entry("spring.servlet.multipart.max-request-size", "2MB"),
                        Map.entry("opfoelgning.page.accessibility.contact", "siden@kommune.example"),
                        Map.entry("opfoelgning.page.accessibility.statement", "https://was.example/kommune"),
                        Map.entry("opfoelgning.page.accessibility.reviewed", "2026-11-28")),
                output(),
                sample.folder());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        page.close();
        BROWSER.close();
    }

    private static Path output() {
        return folder.resolve("output");
    }

    private static String newAddress() {
        return "10.1.2." + ADDRESSES.incrementAndGet();
    }

    private static Visitor visitor(String... always) {
        return new Visitor(page, HttpClient.newBuilder(), always);
    }

    private static Visitor visitor() {
        return visitor("X-Forwarded-For", newAddress());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /// Asks until there is a pause.
    private static HttpResponse<String> tooMuch(Visitor visitor, String path) throws Exception {
        for (int request = 0; request < 100; request++) {
            var answer = visitor.get(path);
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("there is no limit to " + path);
    }

    @Test
    void whoAsksForTooMuchIsToldToWait() throws Exception {
        var answer = tooMuch(visitor(), "/log-ind");
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(1, 60);
        assertThat(answer.body()).contains("Vent et øjeblik", "Vent et minut");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertEquals(200, visitor().get("/log-ind").statusCode());
    }

    @Test
    void aTownHallBehindOneAddressIsNotOne() throws Exception {
        var address = newAddress();
        var birte = visitor("X-Forwarded-For", address).as("birte");
        tooMuch(visitor("X-Forwarded-For", address), "/log-ind");
        assertEquals(200, birte.get("/").statusCode());
        tooMuch(birte, "/");
        assertEquals(429, visitor().as("birte").get("/").statusCode());
        assertEquals(200, visitor().as("anna").get("/").statusCode());
    }

    @Test
    void documentsAreGivenLessOftenThanPages() throws Exception {
        var clara = visitor().as("clara");
        tooMuch(clara, ONE + "/alle.zip");
        assertEquals(200, clara.get(ONE).statusCode());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimit() throws Exception {
        var answer = visitor()
                .as("karen")
                .upload("/aflever", Map.of("periode", "2026-05"), Map.of("sager.csv", new byte[1_500_000]));
        assertEquals(413, answer.statusCode());
        assertThat(answer.body()).contains("Filen er for stor", "højst fylde 1 MB, og alle tilsammen 2 MB.");
    }

    @Test
    void passwordsAreTriedSoOftenFromOneAddressWhateverItSaysOfOthers() throws Exception {
        var address = newAddress();
        for (int attempt = 0; attempt < 4; attempt++) {
            guess("1.2.3." + attempt + ", " + address, 302);
        }
        guess("1.2.3.9, " + address, 429);
    }

    @Test
    void anIpv6NetworkIsOneAddress() throws Exception {
        for (int attempt = 0; attempt < 4; attempt++) {
            guess("2001:db8:1:2::" + attempt, 302);
        }
        guess("2001:db8:1:2:ffff:ffff:ffff:ffff", 429);
        guess("2001:db8:1:3::1", 302);
    }

    /// Counted whatever the form holds.
    private static void guess(String address, int status) throws Exception {
        assertEquals(
                status,
                visitor("X-Forwarded-For", address)
                        .postAsIs("/log-ind", Map.of())
                        .statusCode());
    }

    @Test
    void aSessionThatRestedEndsAndTheLoginLeadsBackToWhatWasAskedFor() throws Exception {
        var anna = visitor().as("anna");
        var before = anna.session();
        Thread.sleep(3_500);
        var asked = ONE + "?gjort=godkendt";
        assertThat(Visitor.location(anna.get(asked))).isEqualTo("/log-ind");
        assertEquals(asked, Visitor.location(anna.logIn("anna", ServedPage.PASSWORD)));
        assertNotEquals(before, anna.session());
    }

    @Test
    void aSessionEndsHoweverBusyItIs() throws Exception {
        var anna = visitor().as("anna");
        for (int request = 0; request < 20 && anna.get("/").statusCode() == 200; request++) {
            Thread.sleep(600);
        }
        assertThat(Visitor.location(anna.get("/"))).isEqualTo("/log-ind");
    }

    @Test
    void aLoginMakesAnotherSessionAndALogoutEndsIt() throws Exception {
        var anna = visitor();
        anna.get("/log-ind");
        var planted = anna.session();
        anna.as("anna");
        var own = anna.session();
        assertNotEquals(planted, own);
        for (var stolen : List.of(planted, "0".repeat(32))) {
            assertEquals(302, withSession(stolen).status());
        }
        assertEquals(200, withSession(own).status());
        anna.post(ONE, "/log-ud", Map.of());
        assertEquals(302, withSession(own).status());
    }

    private static RawRequest.Answer withSession(String session) throws Exception {
        return RawRequest.of("GET / | X-Forwarded-For: " + newAddress()).send(page.address(), session);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET //evil.example/",
                "GET /\\evil.example/",
                "GET http://evil.example/",
                "GET / | Host: evil.example",
                "GET /?continue=https://evil.example/ | X-Forwarded-Host: evil.example"
            })
    void noWayInLeadsToAnotherSite(String way) throws Exception {
        var visitor = visitor();
        visitor.get("/log-ind");
        var request = RawRequest.of(way + " | X-Forwarded-For: " + newAddress());
        assertThat(location(request.send(page.address(), visitor.session()))).doesNotContain("//", "evil.example");
        var led = Visitor.location(visitor.logIn("anna", ServedPage.PASSWORD));
        assertThat(led)
                .startsWith("/")
                .doesNotStartWith("//")
                .doesNotStartWith("/\\")
                .doesNotStartWith("http");
    }

    private static String location(RawRequest.Answer answer) {
        return answer.text()
                .lines()
                .filter(line -> line.startsWith("Location: "))
                .map(line -> line.substring("Location: ".length()))
                .findFirst()
                .orElse("");
    }

    @Test
    void behindAProxyThatEncryptsTheBrowserIsToldSo() throws Exception {
        var encrypted = visitor("X-Forwarded-For", newAddress(), "X-Forwarded-Proto", "https")
                .get("/log-ind");
        assertThat(header(encrypted, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(header(encrypted, "Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Strict");
        var clear = visitor().get("/log-ind");
        assertThat(header(clear, "Strict-Transport-Security")).isEmpty();
        assertThat(header(clear, "Set-Cookie")).doesNotContain("Secure").contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void theAccessibilityStatementSaysWhomToTurnTo() {
        try (var context = BROWSER.window(1280, true).context()) {
            var window = context.newPage();
            window.setExtraHTTPHeaders(Map.of("X-Forwarded-For", newAddress()));
            window.navigate(page.address() + "/tilgaengelighed");
            assertThat(window.locator("main").textContent())
                    .contains("Skriv til siden@kommune.example,", "senest gennemgået den 28. november 2026.");
            assertThat(window.locator("a[href='https://was.example/kommune']").count())
                    .isEqualTo(1);
            assertThat(SecretarysMonthTest.faults(window, "tilgaengelighed-med-adresse"))
                    .isEmpty();
        }
    }

    @Test
    void thePauseIsToldSoThatEverybodyUnderstands() {
        try (var context = BROWSER.window(1280, true).context()) {
            var window = context.newPage();
            window.setExtraHTTPHeaders(Map.of("X-Forwarded-For", newAddress()));
            for (int request = 0; request < 40 && !window.title().startsWith("Vent"); request++) {
                window.navigate(page.address() + "/log-ind");
            }
            assertThat(window.locator("h1").textContent()).isEqualTo("Vent et øjeblik");
            assertThat(SecretarysMonthTest.faults(window, "vent")).isEmpty();
        }
    }
}
