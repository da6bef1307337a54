package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page encrypted with a key file, and not behind the proxy that its settings name.
class PageTlsTest {
    private static final String PASSWORD = "kun-til-proeven";

    @TempDir
    static Path folder;

    private static ServedPage page;
    private static SSLContext trust;

    @BeforeAll
    static void start() throws Exception {
        ServedPage.addUser(folder.resolve("output"), "anna", "--role", "sekretariat");
        var keys = keys();
        trust = trusting(keys);
        page = ServedPage.with(
                Map.of(
                        "server.ssl.certificate",
                                pem("CERTIFICATE", keys.getCertificate("side").getEncoded()),
                        "server.ssl.certificate-private-key",
                                pem(
                                        "PRIVATE KEY",
                                        keys.getKey("side", PASSWORD.toCharArray())
                                                .getEncoded()),
                        "server.forward-headers-strategy", "native",
                        "server.tomcat.remoteip.internal-proxies", "10\\.9\\.9\\.9",
                        "opfoelgning.page.limits.logins", "6"),
                folder.resolve("output"),
                folder.resolve("input"));
        assertEquals(200, visitor().as("anna").get("/").statusCode());
    }

    private static KeyStore keys() throws Exception {
        var file = folder.resolve("side.p12");
        PostServer.keytool(
                "-genkeypair",
                "-alias",
                "side",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-storetype",
                "PKCS12");
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private static String pem(String what, byte[] bytes) throws IOException {
        var file = folder.resolve(what.replace(' ', '-') + ".pem");
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, text, what))
                .toString();
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        var known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        known.setCertificateEntry("side", keys.getCertificate("side"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @AfterAll
    static void stop() throws InterruptedException {
        page.close();
    }

    private static Visitor visitor(String... always) {
        return new Visitor(page, HttpClient.newBuilder().sslContext(trust), always);
    }

    @Test
    void aKeyFileEncryptsThePageAndBrowsersAreToldToStayWithIt() throws Exception {
        assertThat(page.address()).startsWith("https://");
        var answer = visitor().get("/log-ind");
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    void nobodyButTheProxyIsBelievedWhenSayingWhereARequestComesFrom() throws Exception {
        int refused = 0;
        for (int attempt = 0; attempt < 50 && refused == 0; attempt++) {
            var answer = visitor("X-Forwarded-For", "10.0.0." + attempt).postAsIs("/log-ind", Map.of());
            refused += answer.statusCode() == 429 ? 1 : 0;
        }
        assertEquals(1, refused);
        var answer = visitor("X-Forwarded-Proto", "http", "X-Forwarded-Host", "evil.example")
                .get("/");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(Visitor.location(answer)).isEqualTo("/log-ind");
    }

    @ParameterizedTest
    @CsvSource({"none, in the clear", "framework, say native"})
    void passwordsDoNotTravelInTheClearAndNotEverybodyIsTheProxy(String strategy, String sentence) {
        System.setProperty("server.forward-headers-strategy", strategy);
        System.clearProperty("server.ssl.certificate");
        try {
            var result = Cli.execute(
                    "serve",
                    "--address",
                    "0.0.0.0",
                    "--port",
                    "0",
                    "--output",
                    folder.resolve("output").toString());
            assertEquals(2, result.exitCode(), result.text());
            assertThat(result.text()).contains(sentence);
        } finally {
            System.clearProperty("server.forward-headers-strategy");
        }
    }
}
