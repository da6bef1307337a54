package dk.opfoelgning.report;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `<@tekst>§ 176</@tekst>`: what a template says to be text, numbers and all. The marks are gone from the document.
final class MarkedText implements TemplateDirectiveModel {
    /// Noncharacters: Unicode keeps them from ever standing in a text.
    static final char START = '\ufdd0';

    static final char END = '\ufdd1';

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment environment,
            Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body != null) {
            var out = environment.getOut();
            out.write(START);
            body.render(out);
            out.write(END);
        }
    }

    /// XHTML for a template to insert as it is, all of it marked.
    static TemplateModel markup(String xhtml) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(START + xhtml + END);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    static String withoutMarks(String xhtml) {
        return xhtml.replace(Character.toString(START), "").replace(Character.toString(END), "");
    }
}
