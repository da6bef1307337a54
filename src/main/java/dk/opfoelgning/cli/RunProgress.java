package dk.opfoelgning.cli;

import dk.opfoelgning.job.Progress;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how far a run has come: a bar on a terminal, plain lines otherwise.
final class RunProgress implements Progress, AutoCloseable {
    private static final int WHOLE = 100;

    private final PrintWriter out;
    private final @Nullable ProgressBar bar;

    private RunProgress(PrintWriter out, @Nullable ProgressBar bar) {
        this.out = out;
        this.bar = bar;
    }

    static RunProgress on(PrintWriter out) {
        return new RunProgress(out, isTerminal() ? newBar() : null);
    }

    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private static ProgressBar newBar() {
        return new ProgressBarBuilder()
                .setTaskName("Follow-up")
                .setInitialMax(WHOLE)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .build();
    }

    @Override
    public void at(String what, double share) {
        if (bar == null) {
            out.println(what);
            out.flush();
        } else {
            bar.stepTo(Math.round(share * WHOLE));
            bar.setExtraMessage(what);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
