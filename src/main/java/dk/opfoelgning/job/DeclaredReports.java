package dk.opfoelgning.job;

import dk.opfoelgning.change.Declared;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.declared.DeclarationFile;
import dk.opfoelgning.extract.declared.DeclaredExtract;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.facts.DeclaredRow;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FigureStyle;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.Tables;
import dk.opfoelgning.report.FigureIds;
import dk.opfoelgning.report.FolderType;
import dk.opfoelgning.report.OwnFigures;
import dk.opfoelgning.report.declared.PoolReport;
import dk.opfoelgning.report.declared.StandardReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The reports that folders of templates declare, as the folders are now.
@Component
final class DeclaredReports {
    /// What a folder's `type` can be.
    static final List<FolderType> TYPES = List.of(new StandardReport(), new PoolReport());

    private static final List<String> OTHER_NAMES =
            List.of("report.yaml", "Report.yml", "REPORT.YML", "rapport.yml", "report.yml.txt");
    private static final DeclarationFile.Known KNOWN = new DeclarationFile.Known(
            TYPES.stream().map(FolderType::name).toList(),
            Source.all().stream().map(ExtractKind::name).toList());

    private static final List<String> OWN_DOCUMENTS = List.of(
            "orientering",
            "budgetopfoelgning",
            "maanedsstatus",
            "sagsliste",
            "saerligt-dyre-enkeltsager",
            "kvalitet",
            "moede");

    /// Folders of input and files of output that are the program's own.
    private static final Pattern OWN_NAMES = Pattern.compile(
            "tekster|historik|orientering|kvalitet|moede|moede-.*|manifest|figures"
                    + "|figures-offentlig|saerligt-dyre-enkeltsager-(bilag|intern)|(budgetopfoelgning|maanedsstatus)-.*");

    private final Settings settings;
    private final Extracts extracts;

    DeclaredReports(Settings settings, Extracts extracts) {
        this.settings = settings;
        this.extracts = extracts;
    }

    /// By name; none without the folder of templates.
    ///
    /// @throws DeclarationMistake if one of them cannot be followed
    static List<Declaration> in(Path templates) {
        var declarations = new ArrayList<Declaration>();
        try {
            for (var folder : folders(templates)) {
                declarations.add(checked(DeclarationFile.read(folder, KNOWN)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of templates cannot be read", e);
        }
        return declarations;
    }

    private static List<Path> folders(Path templates) throws IOException {
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (var children = Files.list(templates)) {
            return children.filter(DeclaredReports::isDeclared).sorted().toList();
        }
    }

    /// @throws DeclarationMistake if the folder's declaration has another name, as `report.yaml`
    private static boolean isDeclared(Path folder) {
        if (Files.isRegularFile(folder.resolve(Declaration.FILE))) {
            return true;
        }
        OTHER_NAMES.stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw DeclarationMistake.saying(
                            folder.getFileName() + "/" + name, 1, "filen skal hedde " + Declaration.FILE);
                });
        return false;
    }

    private static Declaration checked(Declaration declaration) {
        if (FigureIds.isOwnPrefix(declaration.name())
                || OWN_NAMES.matcher(declaration.name()).matches()
                || KNOWN.extracts().contains(declaration.name())) {
            throw declaration.mistake(
                    1, "noget andet: mappen skal have et andet navn, for programmet bruger selv dette");
        }
        type(declaration).check(declaration);
        return declaration;
    }

    private static FolderType type(Declaration declaration) {
        return TYPES.stream()
                .filter(type -> type.name().equals(declaration.type()))
                .findFirst()
                .orElseThrow();
    }

    /// How the declared figures are printed.
    static OwnFigures figures(Path templates) {
        var styles = new TreeMap<String, FigureStyle>();
        for (var declaration : in(templates)) {
            type(declaration).styles(declaration).forEach(style -> {
                if (styles.put(style.getKey(), style.getValue()) != null) {
                    throw declaration.mistake(
                            1, "kolonner og tal med andre navne; " + style.getKey() + " bruges to gange");
                }
            });
        }
        return new OwnFigures(styles);
    }

    static Source<DeclaredRow> source(Declaration declaration) {
        return new Source<>(new DeclaredExtract(declaration), Tables.DECLARED);
    }

    static List<Source<DeclaredRow>> sources(Path templates) {
        return in(templates).stream().map(DeclaredReports::source).toList();
    }

    /// What the documents' names are or begin with, the program's own and those declared.
    static Set<String> documents(Path templates) {
        return Stream.concat(OWN_DOCUMENTS.stream(), in(templates).stream().map(Declaration::name))
                .collect(Collectors.toSet());
    }

    /// Every kind of extract, the program's own and those declared.
    static List<ExtractKind<?>> kinds(Path templates) {
        return Stream.concat(Source.all().stream(), sources(templates).stream().map(Source::kind))
                .toList();
    }

    /// The reports that have what they need, as a follow-up's documents name citizens.
    List<Declared> of(Period followUp, Inputs inputs) {
        return unshortened(inputs).stream()
                .map(declared -> declared.shortened(followUp))
                .toList();
    }

    /// The same with citizens' pseudonyms.
    List<Declared> unshortened(Inputs inputs) {
        return in(settings.templates()).stream()
                .filter(declaration -> inputs.own().containsKey(declaration.name()))
                .filter(declaration -> inputs.own().keySet().containsAll(declaration.needs()))
                .map(declaration -> declared(declaration, inputs))
                .toList();
    }

    private Declared declared(Declaration declaration, Inputs inputs) {
        var source = source(declaration);
        return new Declared(
                declaration,
                source.rows(extracts, inputs.own()),
                inputs.before(source).map(extract -> extracts.rows(source.table(), extract)));
    }

    static List<Figure> figures(List<Declared> reports, Period period) {
        return reports.stream()
                .flatMap(declared -> type(declared.declaration()).figures(declared, period).stream())
                .toList();
    }
}
