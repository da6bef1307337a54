package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The Freemarker templates of a folder. They see figures and texts, and reach neither classes nor files elsewhere.
public final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration plain;
    private final Configuration marked;

    /// @throws UncheckedIOException if the folder does not exist
    public Templates(Path folder) {
        try {
            var loader = new FileTemplateLoader(folder.toFile());
            plain = configuration(loader);
            marked = configuration(new SourceMarks(loader));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of templates cannot be read", e);
        }
    }

    private static Configuration configuration(TemplateLoader loader) {
        var configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(VERSION).build());
        return configuration;
    }

    /// @param xhtml in the vocabulary of the document stage, if the template keeps to it
    /// @param shown the figures that it prints
    public record Rendered(String xhtml, Set<Figure> shown) {}

    /// Makes a report.
    ///
    /// @throws TemplateMistake if the template has one
    public Rendered render(Report report, Figures figures, Period period) {
        return render(plain, report, figures, period);
    }

    /// The same with `data-source` on every element: the template and line that it stands in.
    public Rendered renderWithSources(Report report, Figures figures, Period period) {
        return render(marked, report, figures, period);
    }

    private static Rendered render(Configuration configuration, Report report, Figures figures, Period period) {
        var shown = new ShownFigures(figures, period);
        var model = new HashMap<String, Object>(report.model());
        model.putAll(shown.functions());
        var xhtml = Danish.withoutDoubledStops(process(configuration, report.template(), model));
        return new Rendered(xhtml, shown.shown());
    }

    private static String process(Configuration configuration, String name, Map<String, Object> model) {
        var out = new StringWriter();
        try {
            configuration.getTemplate(name).process(model, out);
        } catch (TemplateNotFoundException e) {
            throw new TemplateMistake("there is no template %s in the folder of templates".formatted(name));
        } catch (ParseException e) {
            throw TemplateMistake.at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            throw TemplateMistake.at(
                    e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), e.getMessageWithoutStackTop());
        } catch (IOException e) {
            throw new UncheckedIOException("the template %s cannot be read".formatted(name), e);
        }
        return out.toString();
    }
}
