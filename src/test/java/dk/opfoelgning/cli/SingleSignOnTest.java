package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SameSiteAttribute;
import dk.opfoelgning.document.html.Browser;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Logging in with an account of a real OpenID provider.
class SingleSignOnTest {
    private static final String OWN = "Center for Psykiatri og Socialt Udsatte";
    private static final String ONE = "/opfoelgninger/2026-05";
    private static final String BUTTON = "Log ind med kommunens konto";
    private static final String FAILED = "Det lykkedes ikke at logge dig ind med kommunens konto.";

    private static final Browser BROWSER = new Browser();

    @TempDir
    static Path folder;

    private static OpenIdProvider provider;
    private static ServedPage page;
    /// What was told while the provider was not there yet.
    private static HttpResponse<String> told;

    @BeforeAll
    static void start() throws Exception {
        var sample = Sample.fewRowsTo(folder.resolve("input"));
        assertEquals(0, Cli.run(sample.folder(), output()).exitCode());
        ServedPage.addUser(output(), "anna", "--role", "sekretariat");
        provider = provider();
        var settings = provider.settings();
        settings.put("server.forward-headers-strategy", "native");
        page = ServedPage.with(settings, output(), sample.folder());
        told = new ColleagueVisit(page).get("/log-ind/konto");
        provider.start(page.address());
        waitForProvider();
    }

    /// The page asks again after a while.
    private static void waitForProvider() throws Exception {
        for (int look = 0; look < 100; look++) {
            if (!Visitor.location(new Visitor(page).get("/log-ind/konto")).endsWith("?tavs")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the provider was not found");
    }

    private static OpenIdProvider provider() {
        var secretary = List.of("Opfoelgning.Sekretariat");
        return new OpenIdProvider()
                .knows("signe", person("signe@kommune.example", secretary))
                .knows(
                        "leo",
                        Map.of(
                                "preferred_username",
                                "leo@kommune.example",
                                "roles",
                                "Opfoelgning.Leder",
                                "center",
                                OWN))
                .knows("uden-center", person("lea@kommune.example", List.of("Opfoelgning.Leder")))
                .knows("uden-rolle", person("ulla@kommune.example", List.of("Noget.Andet")))
                .knows(
                        "to-roller",
                        person("tove@kommune.example", List.of("Opfoelgning.Sekretariat", "Opfoelgning.Controller")))
                .knows("cpr", person("010190-1234", secretary))
                .knows("formel", person("${opfoelgning.oidc.client-secret}", secretary))
                .knows("forfalsket", forged(OpenIdProvider.FORGED, true))
                .knows("udloebet", forged("iat", -120, "exp", -60))
                .knows("anden-modtager", forged("aud", List.of("noget-andet")))
                .knows("anden-udsteder", forged("iss", "https://udsteder.example"))
                .knows("andet-svar", forged("nonce", "et andet svar"));
    }

    private static Map<String, Object> person(String name, List<String> roles) {
        return Map.of("preferred_username", name, "roles", roles);
    }

    private static Map<String, Object> forged(Object... more) {
        var claims = new HashMap<>(person("frida@kommune.example", List.of("Opfoelgning.Controller")));
        for (int claim = 0; claim < more.length; claim += 2) {
            claims.put(more[claim].toString(), more[claim + 1]);
        }
        return claims;
    }

    @AfterAll
    static void stop() throws Exception {
        page.close();
        provider.close();
        BROWSER.close();
        assertThat(log() + Files.readString(output().resolve("state/side.log")))
                .doesNotContain("010190", "frida", "client-secret", OpenIdProvider.SECRET);
    }

    private static Path output() {
        return folder.resolve("output");
    }

    private static String log() throws Exception {
        var notYet = output().resolve("state/side.jsonl");
        return (Files.exists(notYet) ? Files.readString(notYet) : "")
                + Cli.execute("log", "--output", output().toString()).text();
    }

    @Test
    void aProviderThatDoesNotAnswerIsToldAndStopsNobodyElse() throws Exception {
        assertThat(told.uri().toString()).endsWith("/log-ind?tavs");
        assertThat(told.body()).contains("Kommunens login svarer ikke lige nu.", "Brugernavn", BUTTON);
        assertEquals(200, Visitor.loggedIn(page, "anna").get(ONE).statusCode());
    }

    @Test
    void aSecretaryComesBackToWhatWasAskedForAndSeesWhatTheRoleMaySee() throws Exception {
        var signe = new ColleagueVisit(page);
        signe.get(ONE);
        var back = signe.logIn("signe");
        assertEquals(page.address() + ONE, back.uri().toString());
        assertThat(back.body())
                .contains("signe@kommune.example", "sekretariat", "orientering.pdf", "Godkend udkastet")
                .doesNotContain("figures.csv", "maanedsstatus-");
        assertThat(log()).contains("signe@kommune.example", "done, with the municipality's account");
    }

    @Test
    void aLeaderSeesTheOwnCentreOfTheClaim() throws Exception {
        var leo = new ColleagueVisit(page);
        leo.logIn("leo");
        assertThat(leo.get(ONE).body())
                .contains("maanedsstatus-center-for-psykiatri-og-socialt-udsatte.pdf")
                .doesNotContain("maanedsstatus-center-for-handicap", "figures.csv", "Godkend udkastet");
    }

    @ParameterizedTest
    @CsvSource({
        "uden-rolle, har ikke adgang til opfølgningen",
        "to-roller, har flere roller",
        "uden-center, hvilket center du leder",
        "cpr, ikke et navn",
        "formel, ikke et navn"
    })
    void whoHasNoPlaceHereIsToldSoAndGetsNothing(String name, String why) throws Exception {
        var visit = new ColleagueVisit(page);
        var answer = visit.logIn(name);
        assertEquals(403, answer.statusCode());
        assertThat(answer.body()).contains("Du har ikke adgang", why).doesNotContain("Log ud");
        assertThat(visit.get(ONE).uri().getPath()).isEqualTo("/log-ind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forfalsket", "udloebet", "anden-modtager", "anden-udsteder", "andet-svar"})
    void aTokenThatIsNotForUsNowIsRefused(String name) throws Exception {
        var visit = new ColleagueVisit(page);
        var answer = visit.logIn(name);
        assertThat(answer.uri().toString()).endsWith("/log-ind?konto");
        assertThat(answer.body()).contains(FAILED);
        assertThat(visit.get(ONE).uri().getPath()).isEqualTo("/log-ind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log-ind/konto/svar",
                "/log-ind/konto/svar?code=x&state=y",
                "/log-ind/konto/svar?error=010190-1234&state=y"
            })
    void anAnswerThatNobodyAskedForIsRefused(String path) throws Exception {
        var answer = new ColleagueVisit(page).get(path);
        assertThat(answer.uri().toString()).endsWith("/log-ind?konto");
    }

    @Test
    void theWayThereCarriesStateNonceAndProofKeyAndLeadsToNoOtherProvider() throws Exception {
        var visitor = new Visitor(page);
        var way = Visitor.location(visitor.get("/log-ind/konto"));
        assertThat(way)
                .startsWith(provider.issuer() + "/oauth2/authorize?")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
                .doesNotContain(OpenIdProvider.SECRET);
        assertEquals(404, visitor.get("/log-ind/en-anden").statusCode());
    }

    @Test
    void behindAProxyTheProviderSendsBackToTheProxysAddress() throws Exception {
        var visitor = new Visitor(
                page,
                HttpClient.newBuilder(),
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "opfoelgning.kommune.example",
                "X-Forwarded-Port",
                "443");
        assertThat(Visitor.location(visitor.get("/log-ind/konto")))
                .contains("redirect_uri=https://opfoelgning.kommune.example/log-ind/konto/svar");
    }

    @Test
    void whoLogsOutIsLoggedOutThereToo() throws Exception {
        var signe = new ColleagueVisit(page);
        signe.logIn("signe");
        assertThat(signe.logOut().uri().toString()).isEqualTo(page.address() + "/log-ind?ude");
        assertThat(signe.get("/log-ind/konto").uri().toString()).startsWith(provider.issuer() + "/login");
    }

    @Test
    void inABrowserTheSessionOutlivesTheWayToAnotherSiteAndBack() {
        try (var context = BROWSER.window(1280, true).context()) {
            var window = context.newPage();
            window.navigate(page.address() + ONE);
            assertThat(SecretarysMonthTest.faults(window, "log-ind-konto")).isEmpty();
            logIn(window, "signe");
            assertThat(window.url()).isEqualTo(page.address() + ONE);
            assertThat(window.locator("main").textContent()).contains("orientering.pdf");
            requireGuarded(context);
            press(window, "Log ud");
            window.waitForURL(page.address() + "/log-ind?ude");
            window.goBack();
            assertThat(window.content()).doesNotContain("orientering.pdf");
            window.navigate(page.address() + "/log-ind");
            logIn(window, "uden-rolle");
            assertThat(window.locator("h1").textContent()).isEqualTo("Du har ikke adgang");
            assertThat(SecretarysMonthTest.faults(window, "afvist")).isEmpty();
        }
    }

    private static void logIn(Page window, String name) {
        window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(BUTTON))
                .click();
        assertThat(window.url()).startsWith(provider.issuer());
        window.getByLabel("Username").fill(name);
        window.getByLabel("Password").fill(OpenIdProvider.PASSWORD);
        press(window, "Sign in");
    }

    private static void press(Page window, String button) {
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void requireGuarded(BrowserContext context) {
        var cookie = context.cookies(page.address()).stream()
                .filter(one -> one.name.equals("opfoelgning"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    @Test
    void localAccountsMayBeLeftOut() throws Exception {
        var settings = provider.settings();
        settings.put("opfoelgning.oidc.local-accounts", "false");
        try (var without = ServedPage.with(settings, output(), folder.resolve("input"))) {
            var visitor = new Visitor(without);
            assertThat(visitor.get("/log-ind").body()).contains(BUTTON).doesNotContain("Brugernavn", "<form");
            assertThat(Visitor.location(visitor.get(ONE))).isEqualTo("/log-ind");
            visitor.postAsIs("/log-ind", Map.of("navn", "anna", "adgangskode", ServedPage.PASSWORD));
            assertThat(Visitor.location(visitor.get(ONE))).isEqualTo("/log-ind");
        }
    }

    @Test
    void settingsThatWouldLetNobodyInOrATokenInTheClearStopTheStart() {
        for (var mistake : Map.of(
                        "opfoelgning.oidc.issuer", "http://login.kommune.example",
                        "opfoelgning.oidc.client-secret", "")
                .entrySet()) {
            var settings = provider.settings();
            settings.put(mistake.getKey(), mistake.getValue());
            assertThatThrownBy(() -> ServedPage.with(settings, output(), folder.resolve("input"))
                            .close())
                    .hasMessageContaining("the program cannot start")
                    .hasMessageNotContaining(OpenIdProvider.SECRET);
        }
    }
}
