package dk.opfoelgning.report;

import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Pattern;

/// Gives every element of a template the attribute `data-source`: its file and line.
final class SourceMarks implements TemplateLoader {
    static final String ATTRIBUTE = "data-source";

    private static final Pattern START_TAG = Pattern.compile("<[A-Za-z][\\w-]*");

    private final TemplateLoader templates;

    SourceMarks(TemplateLoader templates) {
        this.templates = templates;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        var text = new StringWriter();
        try (var reader = templates.getReader(source, encoding)) {
            reader.transferTo(text);
        }
        return new StringReader(mark(text.toString(), name(source)));
    }

    private static String mark(String text, String name) {
        var marked = new StringBuilder();
        int line = 1;
        for (String content : text.split("\n", -1)) {
            marked.append(
                    START_TAG.matcher(content).replaceAll("$0 " + ATTRIBUTE + "=\"" + name + ", line " + line + "\""));
            marked.append('\n');
            line++;
        }
        return marked.toString();
    }

    private static String name(Object source) {
        return ((File) source).getName();
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        return templates.findTemplateSource(name);
    }

    @Override
    public long getLastModified(Object source) {
        return templates.getLastModified(source);
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        templates.closeTemplateSource(source);
    }
}
