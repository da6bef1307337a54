package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.opfoelgning.document.html.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /// What nobody approves here.
    private static final String DRAFT = "2026-06";

    @TempDir
    static Path folder;

    private static ServedPage page;

    @BeforeAll
    static void start() throws Exception {
        var sample = Sample.copyTo(folder.resolve("input"));
        // A third of April's rows are missing, which April's and May's quality gates warn of
        sample.edit("2026-04/sager.csv", SecretarysMonthTest::withoutEachThirdRow);
        Files.createDirectories(sample.file(DRAFT));
        sample.write(DRAFT + "/sager.csv", sample.text("2026-05/sager.csv").replace("2026-05-31", "2026-06-30"));
        // The budget is the same file as before, which stops July
        Files.createDirectories(sample.file("2026-07"));
        sample.write("2026-07/sager.csv", sample.text("2026-05/sager.csv").replace("2026-05-31", "2026-07-31"));
        Files.copy(sample.file("2026-05/budget.csv"), sample.file("2026-07/budget.csv"));
        for (var period : List.of("2026-03", "2026-04", "2026-05", DRAFT)) {
            assertEquals(
                    0,
                    Cli.run(sample.folder(), output(), "--period", period, "--user", "nat")
                            .exitCode());
        }
        assertEquals(
                3, Cli.run(sample.folder(), output(), "--period", "2026-07").exitCode());
        ServedPage.addUser(output(), "anna", "--role", "sekretariat");
        ServedPage.addUser(output(), "karen", "--role", "controller");
        ServedPage.addUser(output(), "dorte", "--role", "drift");
        page = ServedPage.of(output(), sample.folder());
    }

    private static String withoutEachThirdRow(String csv) {
        var lines = csv.split("\n", -1);
        return IntStream.range(0, lines.length)
                .filter(line -> line == 0 || line % 3 != 0)
                .mapToObj(line -> lines[line])
                .collect(Collectors.joining("\n"));
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

    private static void press(Page window, String button) {
        button(window, button).click();
    }

    /// With a mouse, on a phone, and by keyboard alone.
    @ParameterizedTest
    @CsvSource({"1280, 2026-03, marts, KEYBOARD", "1280, 2026-04, april, MOUSE", "390, 2026-05, maj, MOUSE"})
    void aDraftIsReadApprovedAndTakenHome(int width, String period, String month, Hands hands) throws IOException {
        try (var context = BROWSER.window(width, false).context()) {
            var window = context.newPage();
            window.navigate(page.address() + "/");
            hands.write(window.getByLabel("Brugernavn"), "anna");
            hands.write(window.getByLabel("Adgangskode"), ServedPage.PASSWORD);
            hands.use(button(window, "Log ind"));
            hands.use(link(window, month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1) + "\u00a02026"));
            requireWarned(window, period, hands);
            hands.use(link(window, "Vis Orientering " + month + " 2026"));
            window.waitForURL("**/se/orientering.html");
            var document = window.frameLocator("iframe").locator("h1").first();
            assertThat(document.textContent()).isEqualTo("Orientering " + month + "\u00a02026");
            hands.use(link(window, "Tilbage til opfølgningen for " + month + "\u00a02026"));
            hands.use(window.getByText("Godkend udkastet …"));
            hands.use(button(window, "Godkend opfølgningen for " + month));
            window.getByText("Opfølgningen er godkendt").waitFor();
            assertThat(window.locator("main").textContent()).contains("af anna");
            for (var file : List.of("orientering.pdf", "orientering.xlsx")) {
                var downloaded = window.waitForDownload(() -> hands.use(link(window, file)));
                assertArrayEquals(
                        Files.readAllBytes(output().resolve(period).resolve(file)),
                        Files.readAllBytes(downloaded.path()));
            }
            requireSame(window, period, hands);
            hands.use(window.getByText("Skriv udvalgets beslutning"));
            var decision = window.getByLabel("Beslutningen, som den står i referatet");
            hands.write(decision, "Borgeren 010190-1234 får en bevilling.");
            hands.use(button(window, "Gem beslutningen"));
            window.getByText("Teksten ligner et CPR-nummer et sted.").waitFor();
            decision.fill("");
            hands.write(decision, "Taget til efterretning.");
            hands.use(button(window, "Gem beslutningen"));
            window.getByText("Beslutningen er gemt").waitFor();
            assertThat(window.locator("main").textContent()).contains("Taget til efterretning.");
            hands.use(button(window, "Log ud"));
            window.getByText("Du er logget ud.").waitFor();
            window.navigate(page.address() + "/opfoelgninger/" + period);
            assertThat(window.url()).endsWith("/log-ind");
        }
        requireToBeCorrected(period);
    }

    private static void requireToBeCorrected(String period) {
        try (var context = BROWSER.window(1280, true).context()) {
            var window = context.newPage();
            logIn(window, "karen");
            window.navigate(page.address() + "/opfoelgninger/" + period);
            link(window, "Ret opfølgningen …").click();
            press(window, "Lav rettelsen");
            assertThat(window.url()).as("a reason is required").endsWith("/ret");
            assertThat(faults(window, "karen-ret")).isEmpty();
        }
    }

    private static void requireWarned(Page window, String period, Hands hands) {
        window.waitForURL("**/opfoelgninger/" + period);
        assertThat(window.locator("main").textContent()).contains("Udkast", "Kvalitetskontrol");
        if (!period.equals("2026-03")) {
            assertThat(window.locator("main").textContent()).contains("Advarsel", "rækker end i");
        }
        var all = window.locator("details.alle summary").last();
        hands.use(all);
        window.getByText("Er filen ny?").last().waitFor();
    }

    private static Locator link(Page window, String name) {
        return window.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page window, String name) {
        return window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private enum Hands {
        MOUSE {
            @Override
            void use(Locator what) {
                what.click();
            }

            @Override
            void write(Locator where, String text) {
                where.fill(text);
            }
        },
        KEYBOARD {
            @Override
            void use(Locator what) {
                tabTo(what);
                what.page().keyboard().press("Enter");
            }

            @Override
            void write(Locator where, String text) {
                tabTo(where);
                where.page().keyboard().type(text);
            }
        };

        abstract void use(Locator what);

        abstract void write(Locator where, String text);

        private static void tabTo(Locator what) {
            what.waitFor();
            for (int key = 0; key < 150; key++) {
                if ((boolean) what.evaluate("element => element === document.activeElement")) {
                    return;
                }
                what.page().keyboard().press("Tab");
            }
            throw new AssertionError("the keyboard does not reach " + what);
        }
    }

    private static void requireSame(Page window, String period, Hands hands) throws IOException {
        var downloaded = window.waitForDownload(() -> hands.use(window.locator("a[href$='alle.zip']")))
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

    private static String shown(String file) throws IOException {
        var key = Hashes.sha256(output().resolve(DRAFT).resolve(file)).substring(0, 32);
        return "/opfoelgninger/%s/%s/se/%s".formatted(DRAFT, key, file);
    }

    private static String manifest() throws IOException {
        return Hashes.sha256(output().resolve(DRAFT).resolve("manifest.json"));
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
                            "/opfoelgninger/" + DRAFT,
                            shown("orientering.html"),
                            "/opfoelgninger/" + DRAFT + "/godkend",
                            "/opfoelgninger/" + DRAFT + "/godkend?manifest=" + manifest(),
                            "/opfoelgninger/" + DRAFT + "/beslutning",
                            "/soeg",
                            "/soeg?q=ledighed",
                            "/adgangskode",
                            "/findes-ikke")));
            faults.addAll(faults(window, width, "karen", List.of("/opfoelgninger/2026-04", "/koersler", "/aflever")));
            window.getByLabel("Filer").setInputFiles(Path.of("input/2026-05/sager.csv"));
            window.getByLabel("Måned").fill("2026-05");
            press(window, "Kontrollér og aflever");
            assertThat(window.locator("main").textContent()).contains("Filerne er modtaget for maj");
            faults.addAll(faults(window, width, "karen-aflever-modtaget"));
            faults.addAll(faults(window, width, "dorte", List.of("/brugere", "/brugere/fjern?navn=anna", "/koersler")));
            assertThat(faults).isEmpty();
        }
    }

    private static List<String> faults(Page window, int width, String name, List<String> paths) {
        window.context().clearCookies();
        logIn(window, name);
        var faults = new ArrayList<String>();
        for (var path : paths) {
            window.navigate(page.address() + path);
            faults.addAll(faults(
                    window, width, name + path.replaceAll("\\w{32,64}", "").replaceAll("\\W+", "-")));
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
