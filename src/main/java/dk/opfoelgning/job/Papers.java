package dk.opfoelgning.job;

import dk.opfoelgning.delivery.web.Addresses;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Letter;
import dk.opfoelgning.facts.Recipient;
import dk.opfoelgning.facts.Role;
import dk.opfoelgning.facts.Sha256;
import dk.opfoelgning.report.FileNames;
import dk.opfoelgning.report.mail.StatusMail.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The documents that a recipient asks for and may have. Of each there is one file: PDF, else a workbook.
///
/// @param files what was made, in any order
/// @param folder that they lie in
record Papers(List<MadeDocument> files, Path folder, MailSettings settings, String edition) {
    private static final String OF_A_CENTRE = "maanedsstatus-";
    private static final List<String> ENDINGS = List.of("pdf", "xlsx");

    List<Paper> of(Recipient recipient) {
        return wanted(recipient).stream()
                .map(file -> new Paper(file.path(), isAttached(file, recipient), address(file)))
                .toList();
    }

    private Optional<String> address(MadeDocument file) {
        return settings.address(Addresses.document(edition, sha256(file), file.path()));
    }

    List<Letter.Enclosure> enclosures(Recipient recipient) {
        return wanted(recipient).stream()
                .filter(file -> isAttached(file, recipient))
                .map(file -> new Letter.Enclosure(file.path(), sha256(file), file.mediaType()))
                .toList();
    }

    private String sha256(MadeDocument file) {
        try {
            return Sha256.of(folder.resolve(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file.path()), e);
        }
    }

    private boolean isAttached(MadeDocument file, Recipient recipient) {
        return settings.documents() == MailSettings.Documents.ATTACH
                && (file.classification() == Classification.OFFENTLIG || recipient.internal());
    }

    private List<MadeDocument> wanted(Recipient recipient) {
        Map<String, MadeDocument> best = files.stream()
                .filter(file ->
                        ENDINGS.contains(ending(file)) && recipient.wants(name(file)) && mayHave(recipient, file))
                .collect(Collectors.toMap(
                        Papers::name,
                        file -> file,
                        (one, other) -> ENDINGS.indexOf(ending(one)) < ENDINGS.indexOf(ending(other)) ? one : other,
                        TreeMap::new));
        return best.values().stream()
                .sorted(Comparator.comparing(MadeDocument::path))
                .toList();
    }

    /// Whoever is named with a centre gets no other centre's page; a manager gets nothing else that is internal, for it
    /// tells of all centres.
    private static boolean mayHave(Recipient recipient, MadeDocument file) {
        if (recipient.center().isEmpty() || file.classification() == Classification.OFFENTLIG) {
            return true;
        }
        return name(file).startsWith(OF_A_CENTRE)
                ? name(file).equals(OF_A_CENTRE + FileNames.of(recipient.center()))
                : recipient.role() != Role.LEDER;
    }

    private static String name(MadeDocument file) {
        return file.path().substring(0, file.path().lastIndexOf('.'));
    }

    private static String ending(MadeDocument file) {
        return file.path().substring(file.path().lastIndexOf('.') + 1);
    }
}
