package dk.opfoelgning.cli;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A request as it is written, with all that a well-bred client would mend or refuse.
///
/// @param line method and target
record RawRequest(String line, List<String> headers) {
    /// @param status 0 where there was no answer
    /// @param text of the whole answer, a character a byte
    record Answer(int status, String text) {}

    /// @param written as `GET /path` with headers after it, each after a `|`
    static RawRequest of(String written) {
        var parts = List.of(written.split("\\s*\\|\\s*"));
        return new RawRequest(parts.getFirst(), parts.subList(1, parts.size()));
    }

    Answer send(String address, String cookie) throws IOException {
        var server = URI.create(address);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(text(server, cookie).getBytes(StandardCharsets.ISO_8859_1));
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    private String text(URI server, String cookie) {
        boolean hasHost = headers.stream().anyMatch(header -> header.startsWith("Host:"));
        return line + " HTTP/1.1\r\n"
                + (hasHost ? "" : "Host: " + server.getAuthority() + "\r\n")
                + "Cookie: opfoelgning=" + cookie + "\r\n"
                + "Connection: close\r\nContent-Length: 0\r\n"
                + String.join(
                        "", headers.stream().map(header -> header + "\r\n").toList())
                + "\r\n";
    }

    private static Answer answer(String text) {
        return new Answer(text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0, text);
    }
}
