package dk.opfoelgning.extract.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a text file is written: UTF-8 when all of it is valid UTF-8, otherwise Windows-1252.
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, 3),
    WINDOWS_1252(Charset.forName("windows-1252"), 0),
    NOT_TEXT(StandardCharsets.UTF_8, 0);

    private final Charset charset;
    private final int markLength;

    TextEncoding(Charset charset, int markLength) {
        this.charset = charset;
        this.markLength = markLength;
    }

    public Charset charset() {
        return charset;
    }

    /// How many bytes precede the text.
    public int markLength() {
        return markLength;
    }

    public static TextEncoding of(Path file) throws IOException {
        var beginning = beginning(file);
        if (hasZero(beginning)) {
            return NOT_TEXT;
        }
        if (hasMark(beginning)) {
            return UTF_8_WITH_MARK;
        }
        try (var bytes = Files.newInputStream(file)) {
            return Utf8.isValid(bytes) ? UTF_8 : WINDOWS_1252;
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(1 << 13);
        }
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }
}
