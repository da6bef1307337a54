package dk.opfoelgning.cli;

import dk.opfoelgning.document.pdf.PdfPages;
import dk.opfoelgning.document.pdf.PdfStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// A file with all that it holds, also where readers don't see it: attributes, formulas, caches, attachments.
record PublishedFile(Path path) {
    private static final Pattern DOCUMENT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern PATH = Pattern.compile("\"path\" : \"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,\u00a0\u202f ]*\\d)?");

    /// The files of a follow-up that its manifest calls public.
    static List<PublishedFile> publicOnes(Path period) throws IOException {
        return DOCUMENT.matcher(Files.readString(period.resolve("manifest.json")))
                .results()
                .map(MatchResult::group)
                .filter(document -> document.contains("\"classification\" : \"offentlig\""))
                .flatMap(document -> PATH.matcher(document).results())
                .map(path -> new PublishedFile(period.resolve(path.group(1))))
                .toList();
    }

    /// The amounts that the file holds in any spelling: `1234567.89`, `1.234.567,89`, or as millions or thousands.
    Set<BigDecimal> amountsAmong(Set<BigDecimal> sought) throws IOException {
        return NUMBER.matcher(text())
                .results()
                .flatMap(number -> readings(number.group()))
                .filter(sought::contains)
                .collect(Collectors.toSet());
    }

    /// What the file holds of a pattern.
    Set<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(text()).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Stream<BigDecimal> readings(String number) {
        String close = number.replaceAll("[\u00a0\u202f ]", "");
        return Stream.of(close, number)
                .flatMap(text -> Stream.of(text.replace(".", "").replace(',', '.'), text.replace(",", "")))
                .filter(text -> text.matches("\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .flatMap(value -> Stream.of(value, value.movePointRight(3), value.movePointRight(6)))
                .map(BigDecimal::stripTrailingZeros);
    }

    private String text() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String name = path.toString();
        if (name.endsWith(".pdf")) {
            return PdfStreams.of(bytes) + String.join("\n", PdfPages.of(bytes));
        }
        return name.endsWith(".xlsx") ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
