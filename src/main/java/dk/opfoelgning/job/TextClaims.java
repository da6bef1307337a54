package dk.opfoelgning.job;

import dk.opfoelgning.change.claims.CheckedClaim;
import dk.opfoelgning.change.claims.Verdict;
import dk.opfoelgning.change.quality.Finding;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.texts.TextFiles;
import dk.opfoelgning.extract.words.WordsFile;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.ClaimAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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

    /// A number, and where it stands.
    private record Told(String file, CheckedClaim claim) {
        String place() {
            return "%s, linje %d".formatted(file, claim.claim().line());
        }

        boolean is(Verdict verdict) {
            return claim.verdict() == verdict;
        }
    }

    /// Empty where the period has no texts.
    Optional<Finding> of(Comparison comparison) {
        var files = files(comparison.followUp().period());
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        files.stream()
                                .flatMap(file -> told(file, comparison).stream())
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

    private List<Told> told(Path file, Comparison comparison) {
        var name = new InputFolder(settings.input()).relative(file);
        return audit.of(new WordsFile(file).read(), comparison.followUp(), comparison.figures()).stream()
                .map(claim -> new Told(name, claim))
                .toList();
    }

    private Finding finding(List<Told> told, Comparison comparison) {
        var wrong = told.stream().filter(each -> each.is(Verdict.DISAGREES)).toList();
        int unchecked =
                (int) told.stream().filter(each -> each.is(Verdict.UNCHECKED)).count();
        return Finding.ofTexts(
                wrong.size(),
                unchecked,
                wrong.stream().map(each -> sentence(each, comparison)).collect(Collectors.joining("; ")),
                wrong.stream().map(Told::place).collect(Collectors.joining("; ")));
    }

    private String sentence(Told wrong, Comparison comparison) {
        var claim = wrong.claim();
        return claim.figure()
                .map(figure -> "%s: »%s« stemmer ikke; tallet er %s (%s%s)"
                        .formatted(
                                wrong.place(),
                                claim.claim().text(),
                                ClaimAnswer.text(claim, figure),
                                figure.id(),
                                audit.files(figure, comparison)))
                .orElseGet(wrong::place);
    }
}
