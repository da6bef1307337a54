package dk.opfoelgning.extract.declared;

import dk.opfoelgning.extract.Written;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.CprShape;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.Declaration.Setting;
import dk.opfoelgning.facts.Declaration.Trait;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.facts.FigureStyle;
import dk.opfoelgning.facts.FileFormat;
import dk.opfoelgning.facts.Role;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads a folder's `report.yml`.
public final class DeclarationFile {
    /// The type of a folder that names none.
    public static final String USUAL_TYPE = "standard";

    private static final Pattern TEMPLATE = Pattern.compile("(?i).*\\.ftlh?");
    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9-]*");
    private static final List<String> NAMES = List.of(
            "titel",
            "kort-titel",
            "journalnr",
            "klassifikation",
            "formater",
            "roller",
            "om-borgere",
            "krav",
            "baeres-over",
            "bruger",
            "type",
            "indstillinger",
            "kolonner",
            "grupper",
            "tal");
    private static final String YAML =
            "YAML: et navn, kolon, mellemrum og en værdi, uden tabulatorer, og med tekst, der selv har kolon,"
                    + " i anførselstegn";

    private final String name;
    private final String template;
    private final Entries entries;
    private final Known known;

    private DeclarationFile(String name, String template, Entries entries, Known known) {
        this.name = name;
        this.template = template;
        this.entries = entries;
        this.known = known;
    }

    /// What a declaration can name.
    ///
    /// @param types of report
    /// @param extracts that the program reads itself
    public record Known(Collection<String> types, Collection<String> extracts) {}

    /// @param folder of templates that holds the file
    /// @throws DeclarationMistake if it says something that no report can follow
    public static Declaration read(Path folder, Known known) throws IOException {
        var name = folder.getFileName().toString();
        var file = name + "/" + Declaration.FILE;
        if (!FOLDER.matcher(name).matches()) {
            throw DeclarationMistake.saying(
                    file, 1, "mappen skal have et navn af små bogstaver a–z, tal og bindestreg");
        }
        if (CprShape.isIn(name)) {
            throw DeclarationMistake.saying(file, 1, "mappen skal have et navn, der ikke ligner et CPR-nummer");
        }
        var text = Written.in(folder.resolve(Declaration.FILE))
                .orElseThrow(() -> DeclarationMistake.at(file, 1, "tekst, gemt som UTF-8"));
        return new DeclarationFile(name, template(folder, name), root(file, text), known).declaration();
    }

    /// The folder's own, or the one for all that have none.
    private static String template(Path folder, String name) throws IOException {
        var own = name + ".ftlh";
        if (Files.exists(folder.resolve(own))) {
            return name + "/" + own;
        }
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(other -> TEMPLATE.matcher(other).matches())
                    .min(Comparator.naturalOrder())
                    .ifPresent(other -> {
                        throw DeclarationMistake.saying(
                                name + "/" + Declaration.FILE, 1, "skabelonen " + other + " skal hedde " + own);
                    });
        }
        return Declaration.STANDARD_TEMPLATE;
    }

    private static Entries root(String file, String text) {
        try {
            var root = new Yaml().compose(new StringReader(text));
            if (root == null) {
                throw DeclarationMistake.at(file, 1, "titel: og rapportens titel");
            }
            return Entries.of(file, root, YAML).only(NAMES);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw DeclarationMistake.at(file, mark == null ? 1 : mark.getLine() + 1, YAML);
        } catch (YAMLException e) {
            throw DeclarationMistake.at(file, 1, YAML);
        }
    }

    private Declaration declaration() {
        var columns = new ColumnDeclarations(entries).read();
        var measures = new MeasureDeclarations(entries, columns).read();
        var classification = entries.value("klassifikation")
                .orElseThrow(() -> entries.missing("klassifikation: offentlig eller intern"))
                .oneOf(Classification.values(), Classification::code);
        if (classification == Classification.OFFENTLIG) {
            columns.forEach(column -> refuseOere("kolonner", column.name(), column.style()));
            measures.forEach(measure -> refuseOere("tal", measure.name(), measure.style()));
        }
        var title = entries.value("titel")
                .orElseThrow(() -> entries.missing("titel: og rapportens titel"))
                .nonBlank("rapportens titel");
        return new Declaration(
                name,
                entries.value("type").map(type -> type.among(known.types())).orElse(USUAL_TYPE),
                template,
                title,
                text("kort-titel", title),
                text("journalnr", ""),
                classification,
                formats(),
                chosen("roller", Role.values(), Role::code),
                traits(),
                entries.values("bruger").stream()
                        .map(extract -> extract.among(known.extracts()))
                        .toList(),
                columns,
                new MeasureDeclarations(entries, columns).groups(),
                measures,
                settings());
    }

    /// Public documents show no amount finer than 1.000 kr.
    private void refuseOere(String section, String of, FigureStyle style) {
        if (style.form().equals("oere")) {
            throw entries.section(section, "")
                    .orElseThrow()
                    .name(of)
                    .unlike("et beløb uden vis: oere, for offentlige dokumenter viser beløb i hele tusinde kroner");
        }
    }

    private String text(String entry, String otherwise) {
        return entries.value(entry).map(Entry::text).orElse(otherwise);
    }

    private Set<FileFormat> formats() {
        var formats = chosen("formater", FileFormat.values(), FileFormat::ending);
        return formats.isEmpty() ? EnumSet.allOf(FileFormat.class) : EnumSet.copyOf(formats);
    }

    private <E> Set<E> chosen(String entry, E[] values, Function<E, String> code) {
        var chosen = entries.values(entry).stream()
                .map(value -> value.oneOf(values, code))
                .toList();
        return Arrays.stream(values).filter(chosen::contains).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Trait> traits() {
        var traits = EnumSet.noneOf(Trait.class);
        entries.value("krav").filter(Entry::isYes).ifPresent(_ -> traits.add(Trait.REQUIRED));
        entries.value("om-borgere").filter(Entry::isYes).ifPresent(_ -> traits.add(Trait.ABOUT_CITIZENS));
        if (entries.value("baeres-over").map(Entry::isYes).orElse(true)) {
            traits.add(Trait.CARRIED_OVER);
        }
        return traits;
    }

    private Map<String, Setting> settings() {
        var settings = new LinkedHashMap<String, Setting>();
        entries.section("indstillinger", "navne med kolon og værdi").ifPresent(section -> section.lists()
                .forEach((setting, values) -> settings.put(
                        setting.text(),
                        new Setting(values.stream().map(Entry::text).toList(), setting.line()))));
        return settings;
    }
}
