package dk.opfoelgning.report;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs one template on a thread of its own, within its limits.
record TemplateProcess(Configuration configuration, String name, TemplateLimits limits) {

    /// @throws TemplateMistake if the template has one or goes beyond its limits
    String output(Map<String, Object> model) {
        var task = new FutureTask<>(() -> process(model));
        var thread = Thread.ofPlatform().daemon().name("template " + name).start(task);
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw beyond("takes longer than %d seconds".formatted(limits.time().toSeconds()));
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the template " + name, e);
        } catch (ExecutionException e) {
            throw told(Objects.requireNonNull(e.getCause()));
        }
    }

    private String process(Map<String, Object> model) throws IOException, TemplateException {
        var out = new LimitedWriter(limits.characters());
        configuration.getTemplate(name).process(model, out);
        return out.toString();
    }

    private RuntimeException told(Throwable failure) {
        return switch (failure) {
            case TemplateNotFoundException _ ->
                new TemplateMistake("there is no template %s in the folder of templates".formatted(name));
            case ParseException e ->
                TemplateMistake.at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
            case TemplateException e
            when e.getCause() instanceof VirtualMachineError -> beyond("needs more memory than there is");
            case TemplateException e -> TemplateMistake.of(e, name);
            // Freemarker's way to say that it has tried before
            case IOException e when e.getCause() instanceof ParseException cause -> told(cause);
            case IOException e -> new UncheckedIOException("the template %s cannot be read".formatted(name), e);
            case LimitedWriter.TooLong _ -> beyond("writes more than %d characters".formatted(limits.characters()));
            case VirtualMachineError _ -> beyond("needs more memory than there is");
            default -> new IllegalStateException("the template %s failed".formatted(name), failure);
        };
    }

    private TemplateMistake beyond(String limit) {
        return new TemplateMistake("%s %s; does it loop, or call itself, without end?".formatted(name, limit));
    }
}
