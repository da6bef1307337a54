package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;

/// The Freemarker templates of a folder. They see figures and texts; they reach neither classes, files elsewhere nor
/// the network, and what they state comes from figures.
public final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Locale DANISH = Locale.of("da", "DK");

    private final TemplateLimits limits;
    private final OwnFigures own;
    private final TemplateLoader loader;
    private final List<String> names;
    private final Configuration plain;

    /// Of a folder that declares no reports.
    public Templates(Path folder, TemplateLimits limits) {
        this(folder, limits, OwnFigures.none());
    }

    /// @param own the figures that its folders declare
    /// @throws UncheckedIOException if the folder does not exist
    /// @throws TemplateMistake if a number is typed by hand into one of them
    public Templates(Path folder, TemplateLimits limits, OwnFigures own) {
        this.limits = limits;
        this.own = own;
        try {
            loader = new TemplateFiles(folder);
            names = names(folder);
            for (var name : names) {
                refuseMistakes(name, Files.readString(folder.resolve(name)));
            }
            plain = configuration(loader);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of templates cannot be read", e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(TemplateFiles.ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static void refuseMistakes(String name, String template) {
        ClosedDoors.in(name, template).ifPresent(mistake -> {
            throw mistake;
        });
        var typed = TypedNumbers.in(template);
        if (!typed.isEmpty()) {
            throw TemplateMistake.typed(name, typed);
        }
    }

    private Configuration configuration(TemplateLoader from) throws IOException {
        var configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(from);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("computer");
        configuration.setLocale(DANISH);
        configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        configuration.setLocalizedLookup(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        var members = new DefaultObjectWrapperBuilder(VERSION);
        members.setMemberAccessPolicy(new OnlyRecords());
        configuration.setObjectWrapper(members.build());
        makeInterruptible(configuration);
        return configuration;
    }

    /// So that a template that loops can be stopped; each is kept as it is then, those it includes as well.
    private void makeInterruptible(Configuration configuration) throws IOException {
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        for (var name : names) {
            try {
                _CoreAPI.addThreadInterruptedChecks(configuration.getTemplate(name));
            } catch (ParseException e) {
                // Told when the template is used
                continue;
            }
        }
    }

    /// @param xhtml in the vocabulary of the document stage, if the template keeps to it
    /// @param shown the figures that it prints, and how often
    public record Rendered(String xhtml, SortedMap<Figure, Integer> shown) {}

    /// Makes a report.
    ///
    /// @throws TemplateMistake if the template has one, or states what no figure says
    public Rendered render(Report report, Figures figures, Period period) {
        var rendering = rendering(plain, report, figures, period);
        return rendering.trace().mistake().isEmpty()
                ? rendering.rendered()
                : renderWithSources(report, figures, period);
    }

    /// The same with `data-source` on every element: the template and line that it stands in.
    public Rendered renderWithSources(Report report, Figures figures, Period period) {
        var rendering = rendering(marked(), report, figures, period);
        rendering.trace().mistake().ifPresent(mistake -> {
            throw new TemplateMistake(mistake.source() + ": " + mistake.problem());
        });
        return rendering.rendered();
    }

    private Configuration marked() {
        try {
            return configuration(new SourceMarks(loader));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of templates cannot be read", e);
        }
    }

    private record Rendering(String xhtml, FigureTrace trace) {
        Rendered rendered() {
            return new Rendered(MarkedText.withoutMarks(xhtml), trace.shown());
        }
    }

    private Rendering rendering(Configuration configuration, Report report, Figures figures, Period period) {
        var model = new HashMap<String, Object>(report.model());
        model.put("klassifikation", report.classification().code());
        var known = KnownTexts.of(model);
        var functions = new FigureFunctions(figures, period, report.classification(), known, own);
        model.putAll(functions.functions());
        model.put("tekst", new MarkedText());
        var xhtml = Danish.withoutDoubledStops(process(configuration, report.template(), model));
        return new Rendering(xhtml, FigureTrace.of(xhtml, functions.prints(), known));
    }

    private String process(Configuration configuration, String name, Map<String, Object> model) {
        return new TemplateProcess(configuration, name, limits).output(model);
    }
}
