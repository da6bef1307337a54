package dk.opfoelgning.extract.declared;

import dk.opfoelgning.facts.Gate;
import dk.opfoelgning.facts.GateCheck;
import dk.opfoelgning.facts.GateLimit;
import dk.opfoelgning.facts.GateSeverity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes gates of the program's `kvalitet.yml`, and of what an input folder's own file says of them.
final class GateDeclarations {
    private static final String TITLE = "navn";
    private static final List<String> CHANGEABLE = List.of("alvor", "graense");
    private static final String SECTION = "navne med kolon og værdi";
    private static final String VALIDATED = "en anden kontrol, for denne hører til indlæsningen og gælder altid";

    /// What every extract can be asked.
    private static final List<GateCheck> OF_ANY = List.of(GateCheck.SAME_FILE, GateCheck.ROWS, GateCheck.AGE);

    private final Entries checks;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Gate> gates = new LinkedHashMap<>();

    /// What a line, or a section, says of a gate.
    private record Setting(Entry check, Optional<Entry> severity, Optional<Entry> limit) {}

    /// @param declared the program's own file
    GateDeclarations(Entries declared) {
        checks = declared.section("kontroller", SECTION).orElseThrow();
        sections(declared.section("udtraek", SECTION).orElseThrow()).forEach((extract, own) -> {
            titles.put(extract.text(), own.value(TITLE).map(Entry::text).orElse(extract.text()));
            settings(own)
                    .filter(setting -> !setting.check().text().equals(TITLE))
                    .forEach(setting -> put(extract.text(), setting));
        });
    }

    List<Gate> gates() {
        return List.copyOf(gates.values());
    }

    /// Changes gates, or adds one that every extract can be asked.
    ///
    /// @param extracts that there are besides those that have gates
    void change(Entries changes, Collection<String> extracts) {
        sections(changes).forEach((extract, own) -> {
            extract.among(Stream.concat(titles.keySet().stream(), extracts.stream())
                    .distinct()
                    .toList());
            settings(own).forEach(setting -> {
                requireChangeable(extract.text(), setting.check());
                put(extract.text(), setting);
            });
        });
    }

    private static Map<Entry, Entries> sections(Entries entries) {
        var sections = new LinkedHashMap<Entry, Entries>();
        entries.each(sections::put, (_, value) -> {
            throw value.unlike(SECTION);
        });
        return sections;
    }

    private static Stream<Setting> settings(Entries own) {
        return own
                .each(
                        (check, section) -> {
                            section.only(CHANGEABLE);
                            return new Setting(check, section.value("alvor"), section.value("graense"));
                        },
                        (check, severity) -> new Setting(check, Optional.of(severity), Optional.empty()))
                .stream();
    }

    private void requireChangeable(String extract, Entry check) {
        var declared = Optional.ofNullable(gates.get(extract + "." + check.text()));
        if (declared.filter(gate -> gate.check().isOfValidation()).isPresent()) {
            throw check.unlike(VALIDATED);
        }
        if (declared.isEmpty()) {
            check.among(codes(extract));
        }
    }

    private List<String> codes(String extract) {
        return Stream.concat(
                        gates.values().stream()
                                .filter(gate -> gate.extract().equals(extract))
                                .map(Gate::check)
                                .filter(check -> !check.isOfValidation()),
                        OF_ANY.stream())
                .map(GateCheck::code)
                .distinct()
                .toList();
    }

    private void put(String extract, Setting setting) {
        var check = setting.check().oneOf(GateCheck.values(), GateCheck::code);
        var texts = checks.section(check.code(), SECTION).orElseThrow();
        var before = Optional.ofNullable(gates.get(extract + "." + check.code()));
        gates.put(
                extract + "." + check.code(),
                new Gate(
                        extract,
                        titles.getOrDefault(extract, "udtrækket " + extract),
                        check,
                        severity(setting, before),
                        limit(setting, check, before)
                                .or(() -> texts.value("graense").map(limit -> Limits.of(limit, check))),
                        text(texts, "spoergsmaal"),
                        text(texts, "saetning"),
                        text(texts, "note")));
    }

    /// A gate that is only given a limit keeps its severity; a new one warns.
    private static GateSeverity severity(Setting setting, Optional<Gate> before) {
        return setting.severity()
                .map(severity -> severity.oneOf(GateSeverity.values(), GateSeverity::code))
                .or(() -> before.map(Gate::severity))
                .orElse(GateSeverity.WARN);
    }

    private static Optional<GateLimit> limit(Setting setting, GateCheck check, Optional<Gate> before) {
        return setting.limit().map(limit -> Limits.of(limit, check)).or(() -> before.flatMap(Gate::limit));
    }

    private static String text(Entries texts, String name) {
        return texts.value(name).map(Entry::text).orElse("");
    }
}
