package dk.opfoelgning.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Somebody with an account at the provider, who goes where the page and the provider send them.
final class ColleagueVisit {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String page;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    ColleagueVisit(ServedPage page) {
        this.page = page.address();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(page + path)));
    }

    /// To the provider, in there, and back.
    HttpResponse<String> logIn(String name) throws IOException, InterruptedException {
        var there = get("/log-ind/konto");
        return post(there, there.uri(), "username=" + encoded(name) + "&password=" + OpenIdProvider.PASSWORD);
    }

    HttpResponse<String> logOut() throws IOException, InterruptedException {
        var here = get("/");
        return post(here, here.uri().resolve("/log-ud"), "");
    }

    private HttpResponse<String> post(HttpResponse<String> form, URI to, String fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new IllegalStateException(form.uri() + " has no form: " + form.statusCode());
        }
        return send(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + encoded(token.group(1)))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
