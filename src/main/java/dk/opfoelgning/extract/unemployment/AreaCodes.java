package dk.opfoelgning.extract.unemployment;

import dk.opfoelgning.extract.AreaSettings;
import dk.opfoelgning.extract.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The codes of AUS08's areas by code and by name, as spelled for comparison.
record AreaCodes(Map<String, String> codes) {
    private static final String LIST = "aus08-omraader.csv";
    private static final String MUNICIPALITY = " kommune";

    /// Statistikbanken's areas, and the names of the settings.
    static AreaCodes with(AreaSettings settings) {
        var codes = new HashMap<String, String>();
        list().lines().map(line -> line.split(";")).forEach(area -> put(codes, area[1], area[0]));
        settings.furtherLabels().forEach((label, code) -> put(codes, label, code));
        codes.put(settings.ownMunicipality(), settings.ownMunicipality());
        return new AreaCodes(codes);
    }

    private static void put(Map<String, String> codes, String label, String code) {
        codes.put(code, code);
        codes.put(Spelling.of(label), code);
    }

    private static String list() {
        try (var list = AreaCodes.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("expected " + LIST + " beside the class");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> code(String text) {
        var name = Spelling.of(text);
        return find(Stream.of(name, withoutMunicipality(name)));
    }

    /// `Viborg Kommune` is `Viborg`.
    private static String withoutMunicipality(String name) {
        return name.endsWith(MUNICIPALITY) ? name.substring(0, name.length() - MUNICIPALITY.length()) : name;
    }

    /// A code that a spreadsheet took for a number: its leading zeros are put back.
    Optional<String> codeOfNumber(String digits) {
        return find(Stream.of(digits, "0" + digits, "00" + digits));
    }

    private Optional<String> find(Stream<String> names) {
        return names.filter(codes::containsKey).findFirst().map(codes::get);
    }
}
