package dk.opfoelgning.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a document's head says about it.
public record Metadata(String title, Map<String, String> values) {
    static final Set<String> NAMES = Set.of(
            "municipality",
            "committee",
            "short-title",
            "journal",
            "state",
            "classification",
            "date",
            "subject",
            "draft-mark");

    public Optional<String> municipality() {
        return value("municipality");
    }

    public Optional<String> committee() {
        return value("committee");
    }

    public String shortTitle() {
        return value("short-title").orElse(title);
    }

    public Optional<String> journal() {
        return value("journal");
    }

    public Optional<String> subject() {
        return value("subject");
    }

    /// The name under which the document's figures travel with it: public ones, or exact ones in an internal document.
    public String figuresFile() {
        return isInternal() ? "figures.csv" : "figures-offentlig.csv";
    }

    public boolean isInternal() {
        return value("classification").filter("intern"::equals).isPresent();
    }

    public Optional<LocalDate> date() {
        return value("date").map(LocalDate::parse);
    }

    /// The mark over a draft; none on an approved document.
    public Optional<String> draftMark() {
        return value("state").filter("draft"::equals).map(_ -> value("draft-mark")
                .orElse("UDKAST"));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }
}
