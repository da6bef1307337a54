package dk.opfoelgning.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at the page without a browser's good manners: follows nothing by itself and sends what it is told.
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "a-line-that-no-file-has";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String[] always;

    Visitor(ServedPage page) {
        this(page, HttpClient.newBuilder());
    }

    /// @param always headers that are sent with every request, each a name and a value
    Visitor(ServedPage page, HttpClient.Builder client, String... always) {
        this.address = page.address();
        this.client = client.cookieHandler(cookies).build();
        this.always = always;
    }

    static Visitor loggedIn(ServedPage page, String name) throws IOException, InterruptedException {
        return new Visitor(page).as(name);
    }

    Visitor as(String name) throws IOException, InterruptedException {
        var answer = logIn(name, ServedPage.PASSWORD);
        if (!location(answer).endsWith("/")) {
            throw new IllegalStateException(name + " was sent to " + location(answer));
        }
        return this;
    }

    /// The session's, as the browser has it.
    String session() {
        return cookies.getCookieStore().getCookies().getFirst().getValue();
    }

    HttpResponse<String> logIn(String name, String password) throws IOException, InterruptedException {
        return post("/log-ind", "/log-ind", Map.of("navn", name, "adgangskode", password));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// A page with plain blanks for hard ones.
    String read(String path) throws IOException, InterruptedException {
        return get(path).body().replace('\u00a0', ' ');
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        var request = headers.length == 0 ? request(path) : request(path).headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /// Fills in the form of a page, its token included.
    HttpResponse<String> post(String form, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(form).body());
        if (!token.find()) {
            throw new IllegalStateException(form + " has no form");
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        return postAsIs(path, all);
    }

    /// Hands in files at a page's form, its token included.
    HttpResponse<String> upload(String form, Map<String, String> fields, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(form).body());
        var all = new HashMap<>(fields);
        all.put("_csrf", token.find() ? token.group(1) : "");
        var body = new ByteArrayOutputStream();
        for (var field : all.entrySet()) {
            body.writeBytes(part(
                    "name=\"%s\"".formatted(field.getKey()), field.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        for (var file : files.entrySet()) {
            body.writeBytes(part("name=\"filer\"; filename=\"%s\"".formatted(file.getKey()), file.getValue()));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = request(form)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] part(String name, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(BOUNDARY, name)
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    HttpResponse<String> postAsIs(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return always.length == 0 ? request : request.headers(always);
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
