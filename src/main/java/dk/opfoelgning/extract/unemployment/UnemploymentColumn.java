package dk.opfoelgning.extract.unemployment;

import dk.opfoelgning.extract.Column;
import java.util.List;

/// The columns of `ledighed`.
enum UnemploymentColumn implements Column {
    AREA("OMRÅDE", "OMRAADE"),
    MEASURE("SAESONFAK", "SÆSONFAK"),
    MONTH("TID"),
    VALUE("INDHOLD");

    private final String title;
    private final List<String> spellings;

    UnemploymentColumn(String title, String... spellings) {
        this.title = title;
        this.spellings = List.of(spellings);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }
}
