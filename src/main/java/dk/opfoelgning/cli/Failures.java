package dk.opfoelgning.cli;

import dk.opfoelgning.document.ThemeMistake;
import dk.opfoelgning.extract.words.UnreadableWords;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.job.ApprovedAlready;
import dk.opfoelgning.job.CprInDocument;
import dk.opfoelgning.job.NoSuchFigure;
import dk.opfoelgning.job.NoSuchFollowUp;
import dk.opfoelgning.job.NoSuchGate;
import dk.opfoelgning.job.NoSuchRecipient;
import dk.opfoelgning.job.NotToBeApproved;
import dk.opfoelgning.job.Rejected;
import dk.opfoelgning.job.RunFailed;
import dk.opfoelgning.job.SameFileName;
import dk.opfoelgning.job.Stopped;
import dk.opfoelgning.report.TemplateMistake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says in one sentence why a command failed. Stack traces go to the log.
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        var out = command.getErr();
        switch (failure) {
            case Rejected rejected -> ProblemList.print(rejected.problems(), out);
            case Stopped stopped -> GateList.printStops(stopped, out);
            default -> out.println(sentence(failure));
        }
        out.flush();
        return exitCode(failure).number();
    }

    /// Only our own messages are told: a library's may quote what it could not handle.
    private static String sentence(Exception failure) {
        if (exitCode(failure) == ExitCode.UNEXPECTED && !isMistake(failure)) {
            LOG.error("The command failed", failure);
        }
        return "opfoelgning: "
                + (RunFailed.isOurs(failure)
                        ? String.valueOf(failure.getMessage())
                                .lines()
                                .findFirst()
                                .orElse("")
                        : "an unexpected failure (%s)"
                                .formatted(failure.getClass().getSimpleName()));
    }

    private static boolean isMistake(Exception failure) {
        return failure instanceof TemplateMistake
                || failure instanceof ThemeMistake
                || failure instanceof DeclarationMistake
                || failure instanceof CprInDocument;
    }

    private static ExitCode exitCode(Exception failure) {
        return switch (failure) {
            case Rejected _, Stopped _, SameFileName _ -> ExitCode.REJECTED;
            case AnotherRun _ -> ExitCode.ANOTHER_RUN;
            case NoSuchFollowUp _,
                    ApprovedAlready _,
                    NoSuchFigure _,
                    NoSuchGate _,
                    NoSuchRecipient _,
                    NotToBeApproved _,
                    UsageMistake _,
                    UnreadableWords _ -> ExitCode.WRONG_USAGE;
            default -> ExitCode.UNEXPECTED;
        };
    }
}
