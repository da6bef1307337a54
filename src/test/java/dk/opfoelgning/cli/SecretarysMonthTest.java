package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.opfoelgning.document.html.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The secretary's month at the page, in a real browser without script.
class SecretarysMonthTest {
    private static final Path PICTURES = Path.of("target/page");
    private static final Browser BROWSER = new Browser();

    @TempDir
    static Path folder;

    private static ServedPage page;

    @BeforeAll
    static void start() throws Exception {
        var sample = Sample.copyTo(folder.resolve("input"));
        for (var period : List.of("2026-03", "2026-04", "2026-05")) {
            assertEquals(
                    0,
                    Cli.run(sample.folder(), output(), "--period", period, "--user", "nat")
                            .exitCode());
        }
        ServedPage.addUser(output(), "anna", "--role", "sekretariat");
        ServedPage.addUser(output(), "karen", "--role", "controller");
        ServedPage.addUser(output(), "dorte", "--role", "drift");
        page = ServedPage.of(output(), sample.folder());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        page.close();
        BROWSER.close();
    }

    private static Path output() {
        return folder.resolve("output");
    }

    private static void logIn(Page window, String name) {
        window.navigate(page.address() + "/");
        window.getByLabel("Brugernavn").fill(name);
        window.getByLabel("Adgangskode").fill(ServedPage.PASSWORD);
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ind"))
                .click();
    }

    private static void follow(Page window, String link) {
        window.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private static void press(Page window, String button) {
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Path download(Page window, String link) {
        return window.waitForDownload(() -> follow(window, link)).path();
    }

    @ParameterizedTest
    @CsvSource({"1280, 2026-04, april", "390, 2026-05, maj"})
    void aDraftIsReadApprovedAndTakenHome(int width, String period, String month) throws IOException {
        try (var context = BROWSER.window(width, false).context()) {
            var window = context.newPage();
            logIn(window, "anna");
            follow(window, month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1) + "\u00a02026");
            assertThat(window.locator("main").textContent()).contains("Udkast", "Kvalitetskontrol");
            follow(window, "Vis orientering.html i browseren");
            assertThat(window.locator("h1").first().textContent()).isNotBlank();
            window.goBack();
            window.locator("text=Godkend udkastet").click();
            press(window, "Godkend opfølgningen for " + month);
            assertThat(window.locator("main").textContent()).contains("Opfølgningen er godkendt", "af anna");
            for (var file : List.of("orientering.pdf", "orientering.xlsx")) {
                assertArrayEquals(
                        Files.readAllBytes(output().resolve(period).resolve(file)),
                        Files.readAllBytes(download(window, file)));
            }
            requireSame(window, period);
            window.locator("text=Skriv udvalgets beslutning").click();
            window.getByLabel("Beslutningen, som den står i referatet").fill("Borgeren 010190-1234 får en bevilling.");
            press(window, "Gem beslutningen");
            assertThat(window.locator("main").textContent()).contains("Teksten ligner et CPR-nummer et sted.");
            window.getByLabel("Beslutningen, som den står i referatet").fill("Taget til efterretning.");
            press(window, "Gem beslutningen");
            assertThat(window.locator("main").textContent())
                    .contains("Beslutningen er gemt", "Taget til efterretning.");
            press(window, "Log ud");
            assertThat(window.locator("main").textContent()).contains("Du er logget ud.");
            window.navigate(page.address() + "/opfoelgninger/" + period);
            assertThat(window.url()).endsWith("/log-ind");
        }
    }

    private static void requireSame(Page window, String period) throws IOException {
        var downloaded = window.waitForDownload(
                        () -> window.locator("a[href$='alle.zip']").click())
                .path();
        try (var zip = new ZipFile(downloaded.toFile())) {
            assertThat(zip.size()).isGreaterThan(10);
            for (var entry : zip.stream().toList()) {
                assertThat(entry.getName()).startsWith(period + "/");
                assertArrayEquals(
                        Files.readAllBytes(output().resolve(entry.getName())),
                        zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    @Test
    void aKeyboardIsEnoughToFindADocument() {
        try (var context = BROWSER.window(390, false).context()) {
            var window = context.newPage();
            window.navigate(page.address() + "/");
            tabTo(window, "navn");
            window.keyboard().type("karen");
            window.keyboard().press("Tab");
            window.keyboard().type(ServedPage.PASSWORD);
            window.keyboard().press("Enter");
            window.locator("text=Vælg en måned").waitFor();
            tabTo(window, "Marts\u00a02026");
            window.keyboard().press("Enter");
            window.waitForURL("**/opfoelgninger/2026-03");
            tabTo(window, "figures.csv");
            window.waitForDownload(() -> window.keyboard().press("Enter"));
        }
    }

    private static void tabTo(Page window, String what) {
        for (int key = 0; key < 120; key++) {
            window.keyboard().press("Tab");
            if (window.locator(":focus").allTextContents().contains(what)
                    || window.locator("[id='" + what + "']:focus").count() == 1) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + what);
    }

    /// Axe runs as a script of the browser's own, which our policy does not stop.
    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void everyPageIsAccessibleAndFitsTheWindow(int width) throws IOException {
        try (var context = BROWSER.window(width, true).context()) {
            var window = context.newPage();
            var faults = new ArrayList<String>();
            window.navigate(page.address() + "/log-ind?fejl");
            faults.addAll(faults(window, width, "log-ind"));
            window.navigate(page.address() + "/tilgaengelighed");
            faults.addAll(faults(window, width, "tilgaengelighed"));
            faults.addAll(faults(
                    window,
                    width,
                    "anna",
                    List.of(
                            "/",
                            "/opfoelgninger/2026-03",
                            "/opfoelgninger/2026-03/godkend",
                            "/opfoelgninger/2026-03/beslutning",
                            "/soeg",
                            "/soeg?q=ledighed",
                            "/adgangskode",
                            "/findes-ikke")));
            faults.addAll(faults(window, width, "karen", List.of("/opfoelgninger/2026-04", "/koersler", "/aflever")));
            faults.addAll(faults(window, width, "dorte", List.of("/brugere")));
            assertThat(faults).isEmpty();
        }
    }

    private static List<String> faults(Page window, int width, String name, List<String> paths) {
        window.context().clearCookies();
        logIn(window, name);
        var faults = new ArrayList<String>();
        for (var path : paths) {
            window.navigate(page.address() + path);
            faults.addAll(faults(window, width, name + path.replaceAll("\\W+", "-")));
        }
        return faults;
    }

    @Test
    void whatGoesWrongIsToldSoThatEverybodyUnderstands() throws IOException {
        var manifest = output().resolve("2026-03/manifest.json");
        var bytes = Files.readAllBytes(manifest);
        try (var context = BROWSER.window(1280, true).context()) {
            var window = context.newPage();
            logIn(window, "anna");
            window.evaluate("document.querySelector('input[name=_csrf]').value = 'forkert'");
            press(window, "Log ud");
            requireTold(window, "formular", "Formularen er for gammel");
            Files.writeString(manifest, "{");
            var answer = window.navigate(page.address() + "/opfoelgninger/2026-03");
            assertEquals(500, answer.status());
            assertThat(answer.headers().get("content-security-policy")).startsWith("default-src 'none'");
            requireTold(window, "noget-gik-galt", "Noget gik galt");
        } finally {
            Files.write(manifest, bytes);
        }
    }

    private static void requireTold(Page window, String name, String title) {
        assertThat(window.locator("h1").textContent()).isEqualTo(title);
        assertThat(faults(window, name)).isEmpty();
    }

    /// At both widths.
    static List<String> faults(Page window, String name) {
        return Stream.of(1280, 390)
                .peek(width -> window.setViewportSize(width, 900))
                .flatMap(width -> faults(window, width, name).stream())
                .toList();
    }

    private static List<String> faults(Page window, int width, String name) {
        window.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + width + ".png")));
        var faults = new ArrayList<>(Browser.violations(window));
        if ((int) window.evaluate("document.scrollingElement.scrollWidth - innerWidth") > 0) {
            faults.add(name + " sticks out");
        }
        return faults;
    }
}
