package dk.opfoelgning.cli;

import dk.opfoelgning.document.ThemeMistake;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.job.Preview;
import dk.opfoelgning.job.Previews;
import dk.opfoelgning.job.Settings;
import dk.opfoelgning.report.TemplateMistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// One document for who edits a template.
@Command(
        name = "preview",
        description = "Makes one document again from stored figures, in the folder preview of the output folder.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Mixin
    private ChosenPeriod period = new ChosenPeriod();

    @Parameters(paramLabel = "TEMPLATE", description = "A template or document, such as orientering.")
    private String name = "";

    @Option(names = "--watch", description = "Makes it again each time that a template or the theme is saved.")
    private boolean watch;

    @Override
    public Integer call() throws IOException {
        var settings = program.settings();
        program.requireTemplates(settings);
        var out = spec.commandLine().getOut();
        Preview.prepare(settings);
        var preview = stored(settings);
        if (!watch) {
            make(preview, out);
            return ExitCode.DONE.number();
        }
        try (var saves = new Saves(settings.templates())) {
            do {
                tryToMake(preview, out);
            } while (saves.next());
        }
        return ExitCode.DONE.number();
    }

    /// The database is let go at once, so that a run can begin while someone edits.
    private Preview stored(Settings settings) {
        try (var _ = OutputLock.of(settings.output());
                var parts = program.start()) {
            return parts.getBean(Previews.class).of(period.in(settings));
        }
    }

    private void make(Preview preview, PrintWriter out) {
        long start = System.nanoTime();
        var files = preview.make(name);
        var took = Duration.ofNanos(System.nanoTime() - start);
        files.forEach(out::println);
        out.printf(Locale.ROOT, "made in %.1f s%n", took.toMillis() / 1000.0);
        out.flush();
    }

    private void tryToMake(Preview preview, PrintWriter out) {
        try {
            make(preview, out);
        } catch (TemplateMistake | ThemeMistake | DeclarationMistake | UncheckedIOException e) {
            out.println(e.getMessage());
            out.flush();
        }
    }
}
