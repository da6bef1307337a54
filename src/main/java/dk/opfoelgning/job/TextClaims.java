package dk.opfoelgning.job;

import dk.opfoelgning.change.Formulas;
import dk.opfoelgning.change.claims.CheckedClaim;
import dk.opfoelgning.change.claims.Verdict;
import dk.opfoelgning.change.quality.Finding;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.texts.TextFiles;
import dk.opfoelgning.extract.words.WordsFile;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.report.TerminalFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Checks the numbers in the contributions of a period against the figures that were just computed.
@Component
final class TextClaims {
    private final Settings settings;
    private final WordsAudit audit;

    TextClaims(Settings settings, WordsAudit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /// A number that disagrees, and where it stands.
    private record Wrong(String file, CheckedClaim claim) {
        String place() {
            return "%s, linje %d".formatted(file, claim.claim().line());
        }
    }

    /// Empty where the period has no texts.
    Optional<Finding> of(Comparison comparison) {
        var files = files(comparison.followUp().period());
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        files.stream()
                                .flatMap(file -> wrong(file, comparison).stream())
                                .toList(),
                        comparison));
    }

    private List<Path> files(Period period) {
        try {
            return TextFiles.in(new InputFolder(settings.input()).folder(Optional.of(period)), new Problems());
        } catch (IOException e) {
            throw new UncheckedIOException("the texts of %s cannot be read".formatted(period), e);
        }
    }

    private List<Wrong> wrong(Path file, Comparison comparison) {
        var name = new InputFolder(settings.input()).relative(file);
        return audit.of(new WordsFile(file).read(), comparison.followUp(), comparison.figures()).stream()
                .filter(claim -> claim.verdict() == Verdict.DISAGREES)
                .map(claim -> new Wrong(name, claim))
                .toList();
    }

    private Finding finding(List<Wrong> wrong, Comparison comparison) {
        return Finding.ofTexts(
                wrong.size(),
                wrong.stream().map(each -> told(each, comparison)).collect(Collectors.joining("; ")),
                wrong.stream().map(Wrong::place).collect(Collectors.joining("; ")));
    }

    private String told(Wrong wrong, Comparison comparison) {
        var claim = wrong.claim();
        return claim.figure()
                .map(figure -> "%s: »%s« stemmer ikke; tallet er %s (%s%s)"
                        .formatted(
                                wrong.place(),
                                claim.claim().text(),
                                TerminalFigures.inDocuments(figure, DeclaredReports.figures(settings.templates())),
                                figure.id(),
                                sources(figure, comparison)))
                .orElseGet(wrong::place);
    }

    private static String sources(Figure figure, Comparison comparison) {
        var files = Formulas.of(figure.id()).stream()
                .flatMap(formula -> formula.extracts().stream())
                .map(comparison.sources()::get)
                .filter(Objects::nonNull)
                .map(StoredExtract::path)
                .collect(Collectors.joining(", "));
        return files.isEmpty() ? "" : " af " + files;
    }
}
