package dk.opfoelgning.extract.expiring;

import dk.opfoelgning.extract.Column;

/// The columns of `bevillinger_udloeber`.
enum ExpiringColumn implements Column {
    APPROPRIATION_AREA("bevillingsomraade"),
    TEXT("tekst");

    private final String title;

    ExpiringColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
