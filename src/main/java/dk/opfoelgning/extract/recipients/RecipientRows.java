package dk.opfoelgning.extract.recipients;

import static dk.opfoelgning.extract.recipients.RecipientColumn.*;

import dk.opfoelgning.extract.Repeats;
import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.extract.Spelling;
import dk.opfoelgning.facts.Recipient;
import dk.opfoelgning.facts.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads who is mailed what; a person is named once for a role and a centre.
final class RecipientRows implements RowReader<Recipient> {
    /// What mail servers take without extensions, with a domain of at least two parts.
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9._%+'&/=~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private static final String NO_ADDRESS =
            "adressen kan ikke være en mailadresse; skriv den med et @ og domænet efter.";
    private static final String NO_ROLE = "rollen kendes ikke; skriv sekretariat, leder, chef, controller eller drift.";
    private static final String NO_CENTER =
            "en leder får kun sit eget centers dokumenter; skriv centret, eller brug rollen chef.";
    private static final String NO_ANSWER = "svaret kendes ikke; skriv ja eller nej.";
    private static final String NO_DOCUMENT =
            "et af dokumenterne kendes ikke og bliver ikke sendt; skriv navnet, som filen hedder, uden endelse.";

    private final Set<String> known;
    private final Repeats<String> keys = new Repeats<>();

    /// @param known names of documents; none where they are not known
    RecipientRows(Set<String> known) {
        this.known = known;
    }

    @Override
    public @Nullable Recipient read(Row row) {
        var name = row.requiredText(NAME);
        var email = email(row);
        var role = row.oneOf(ROLE, Role.values(), Role::code, NO_ROLE);
        var center = row.text(CENTER);
        if (role == Role.LEDER && center.isEmpty()) {
            row.report(CENTER, Rule.BLANK, NO_CENTER);
        }
        var documents = documents(row);
        var internal = isInternal(row);
        if (!row.isSound() || role == null) {
            return null;
        }
        var recipient = new Recipient(name, email, role, center, documents, internal);
        reportRepeat(row, recipient);
        return row.isSound() ? recipient : null;
    }

    private static String email(Row row) {
        var email = row.requiredText(EMAIL);
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            row.report(EMAIL, Rule.NO_ADDRESS, NO_ADDRESS);
        }
        return email;
    }

    private List<String> documents(Row row) {
        var documents = Stream.of(row.text(DOCUMENTS).split(","))
                .map(Spelling::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (!known.isEmpty() && !documents.stream().allMatch(this::isKnown)) {
            row.report(DOCUMENTS, Rule.UNKNOWN_DOCUMENT, NO_DOCUMENT);
        }
        return documents;
    }

    private boolean isKnown(String document) {
        return known.stream().anyMatch(name -> document.equals(name) || document.startsWith(name + "-"));
    }

    private static boolean isInternal(Row row) {
        var answer = Spelling.of(row.text(INTERNAL));
        if (!Set.of("ja", "nej", "").contains(answer)) {
            row.report(INTERNAL, Rule.UNKNOWN_CODE, NO_ANSWER);
        }
        return answer.equals("ja");
    }

    private void reportRepeat(Row row, Recipient recipient) {
        keys.earlier(recipient.key(), row.line())
                .ifPresent(line -> row.report(
                        EMAIL,
                        Rule.DUPLICATE,
                        "samme adresse, rolle og center står i linje " + line + "; slet den ene af linjerne."));
    }
}
