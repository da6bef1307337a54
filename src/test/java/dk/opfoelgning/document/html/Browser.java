package dk.opfoelgning.document.html;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The machine's Chromium without a window and without a network, and axe-core in it.
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    public Browser() {
        Path program = program();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    private static Path program() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium was found: install the package chromium, or name the program in CHROMIUM"));
    }

    /// What the environment names, or else what lies on the path.
    private static Stream<Path> candidates() {
        String named = System.getenv("CHROMIUM");
        return named != null
                ? Stream.of(Path.of(named))
                : NAMES.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder, name)));
    }

    /// What axe-core finds wrong in a window of this width, as rule, help and the elements at fault; its legacy mode
    /// leaves out what stands in frames, documents of ours that have tests of their own, and takes half the time.
    public List<String> violations(String html, int width) {
        return onPage(html, width, Browser::violations);
    }

    /// How far the whole page, as against a table's own frame, sticks out of a window of this width.
    public int overhang(String html, int width) {
        return onPage(html, width, page -> (int) page.evaluate("document.scrollingElement.scrollWidth - innerWidth"));
    }

    /// How wide the first element is that the selector finds, in a window of this width.
    public double width(String html, int width, String selector) {
        return onPage(html, width, page -> page.locator(selector).first().boundingBox().width);
    }

    public String fontSize(String html, String selector) {
        return onPage(html, 1280, page ->
                (String) page.locator(selector).first().evaluate("element => getComputedStyle(element).fontSize"));
    }

    /// A window that reaches the network; close it with its context.
    ///
    /// @param script whether pages may run any
    public Page window(int width, boolean script) {
        return chromium.newContext(
                        new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script))
                .newPage();
    }

    /// What axe-core finds wrong in what a window shows; it need not list all that it finds right.
    public static List<String> violations(Page page) {
        var faultsOnly = new AxeRunOptions();
        faultsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(faultsOnly).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    private <T> T onPage(String html, int width, Function<Page, T> look) {
        var options = new NewContextOptions().setViewportSize(width, 900).setOffline(true);
        try (var context = chromium.newContext(options)) {
            Page page = context.newPage();
            page.setContent(html);
            return look.apply(page);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
