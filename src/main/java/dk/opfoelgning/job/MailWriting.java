package dk.opfoelgning.job;

import dk.opfoelgning.delivery.Archive;
import dk.opfoelgning.delivery.Manifest;
import dk.opfoelgning.delivery.web.Addresses;
import dk.opfoelgning.document.NotInVocabulary;
import dk.opfoelgning.document.ThemeFile;
import dk.opfoelgning.document.mail.MailFormat;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.CprShape;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Recipient;
import dk.opfoelgning.facts.Role;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.TemplateMistake;
import dk.opfoelgning.report.Templates;
import dk.opfoelgning.report.mail.OperatorMail;
import dk.opfoelgning.report.mail.StatusMail;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes what recipients are told, and chooses what goes along.
@Component
final class MailWriting {
    private static final Logger LOG = LoggerFactory.getLogger(MailWriting.class);

    private final Settings settings;
    private final MailSettings mail;
    private final Extracts extracts;
    private final Materials materials;
    private final Archive archive;

    MailWriting(Settings settings, MailSettings mail, Extracts extracts, Materials materials, Archive archive) {
        this.settings = settings;
        this.mail = mail;
        this.extracts = extracts;
        this.materials = materials;
        this.archive = archive;
    }

    /// Of `modtagere` as it was accepted last, or as it lies there where none was yet.
    List<Recipient> recipients() {
        return extracts.accepted(Source.RECIPIENTS.name(), Optional.empty())
                .map(file -> extracts.rows(Source.RECIPIENTS.table(), file))
                .orElseGet(new RecipientFile(settings)::rows);
    }

    private List<Recipient> operators() {
        return recipients().stream()
                .filter(recipient -> recipient.role() == Role.DRIFT)
                .toList();
    }

    /// Of a follow-up whose documents are in this folder.
    ///
    /// @throws TemplateMistake if the template has one
    /// @throws CprInDocument if a text holds what is shaped like a CPR number
    List<Addressed> of(Comparison comparison, List<MadeDocument> files, Path folder) {
        var material = materials.of(comparison);
        var papers = new Papers(files, folder, mail, comparison.followUp().edition());
        var templates = templates();
        return Stream.concat(
                        told(material).map(to -> status(material, to, papers, templates)),
                        warned(material, templates).stream())
                .toList();
    }

    /// Of one that was published.
    List<Addressed> of(Comparison told) {
        var folder = archive.folder(told.followUp().edition());
        var files = Manifest.read(folder.resolve(Publish.MANIFEST)).documents().stream()
                .map(document -> new MadeDocument(
                        document.path(),
                        document.mediaType(),
                        Classification.valueOf(document.classification().toUpperCase(Locale.ROOT))))
                .toList();
        return of(told, files, folder);
    }

    /// Nobody is told of a centre that the cases do not know.
    private Stream<Recipient> told(Material material) {
        var roles = mail.told(material.followUp());
        var wanted = recipients().stream()
                .filter(recipient -> roles.contains(recipient.role()))
                .toList();
        var known = wanted.stream()
                .filter(recipient ->
                        recipient.center().isEmpty() || material.centers().contains(recipient.center()))
                .toList();
        if (known.size() < wanted.size()) {
            LOG.warn("{} recipients are of a centre that the cases do not name", wanted.size() - known.size());
        }
        return known.stream();
    }

    private Addressed status(Material material, Recipient to, Papers papers, Templates templates) {
        var report = StatusMail.of(
                material,
                to,
                papers.of(to),
                mail.address(Addresses.followUp(material.followUp().edition())));
        return new Addressed(
                to,
                written(report, material.figures(), material.followUp().period(), templates),
                papers.enclosures(to));
    }

    private List<Addressed> warned(Material material, Templates templates) {
        var warnings = material.followUp().state() == FollowUp.State.APPROVED
                ? List.<GateResult>of()
                : material.quality().results().stream()
                        .filter(GateResult::warns)
                        .toList();
        return warnings.isEmpty()
                ? List.of()
                : operators(
                        material.followUp().period(),
                        OperatorMail.Ending.ADVARSLER,
                        warnings.stream()
                                .map(result -> result.gate() + ": " + result.note())
                                .toList(),
                        0,
                        templates);
    }

    /// Of a run that failed.
    List<Addressed> failure(Period period, OperatorMail.Ending ending, List<String> sentences, long left) {
        return operators(period, ending, sentences, left, templates());
    }

    private List<Addressed> operators(
            Period period, OperatorMail.Ending ending, List<String> sentences, long left, Templates templates) {
        var report = OperatorMail.of(settings.municipality().name(), period, ending, sentences, left);
        return operators().stream()
                .map(to -> new Addressed(to, written(report, new Figures(List.of()), period, templates), List.of()))
                .toList();
    }

    private Templates templates() {
        return new Templates(settings.templates(), settings.limits(), DeclaredReports.figures(settings.templates()));
    }

    private MailFormat.Written written(Report report, Figures figures, Period period, Templates templates) {
        var written = write(templates.render(report, figures, period).xhtml(), report);
        if (CprShape.isIn(written.subject() + "\n" + written.text())) {
            throw CprInDocument.at(report.name(), "mailens tekst");
        }
        return written;
    }

    private MailFormat.Written write(String xhtml, Report report) {
        try {
            return new MailFormat(ThemeFile.read(settings.templates())).write(xhtml);
        } catch (NotInVocabulary e) {
            throw new TemplateMistake(report.template() + ": " + e.getMessage());
        }
    }
}
