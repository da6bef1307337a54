package dk.opfoelgning.cli;

import dk.opfoelgning.change.claims.CheckedClaim;
import dk.opfoelgning.change.claims.Verdict;
import dk.opfoelgning.extract.words.WordsFile;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.WordsAudit;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The numbers in a text that people wrote, against the figures.
@Command(
        name = "audit",
        description = "Checks the numbers in a text that people wrote against a follow-up's figures; ends 6 when one"
                + " disagrees.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The text: .md, .txt, .html, .docx or .pdf. Its lines are a DOCX's paragraphs, and a PDF's lines"
                            + " of text.")
    private Path file = Path.of("");

    @Option(
            names = "--period",
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "The follow-up's period (default: the newest follow-up).")
    private @Nullable Period period;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or csv (default: table).",
            defaultValue = "table")
    private Format format = Format.TABLE;

    private enum Format {
        TABLE,
        CSV
    }

    @Override
    public Integer call() {
        var text = new WordsFile(file).read();
        try (var _ = OutputLock.of(program.settings().output());
                var parts = program.start()) {
            var audit = parts.getBean(WordsAudit.class);
            var chosen = period != null ? period : newest(audit);
            var claims = audit.of(text, chosen);
            print(claims, chosen, figure -> audit.files(figure, chosen));
            return exitCode(claims).number();
        }
    }

    private static Period newest(WordsAudit audit) {
        return audit.newest()
                .orElseThrow(() -> new UsageMistake(
                        "there are no stored figures to compare with; make them with: ./opfoelgning run"));
    }

    private void print(List<CheckedClaim> claims, Period chosen, Function<Figure, String> files) {
        var out = spec.commandLine().getOut();
        if (format == Format.CSV) {
            new AuditCsv(out).print(claims);
        } else {
            new AuditTable(file.getFileName().toString(), chosen, files, out).print(claims);
        }
        out.flush();
    }

    private static ExitCode exitCode(List<CheckedClaim> claims) {
        return claims.stream().anyMatch(claim -> claim.verdict() == Verdict.DISAGREES)
                ? ExitCode.DISAGREES
                : ExitCode.DONE;
    }
}
