package dk.opfoelgning.extract.initiatives;

import dk.opfoelgning.extract.Column;

/// The columns of `initiativer`.
enum InitiativeColumn implements Column {
    PLAN("plan"),
    NUMBER("nr"),
    TITLE("titel"),
    STATUS_AS_OF("status_pr"),
    STATUS("status"),
    STATUS_TEXT("statustekst");

    private final String title;

    InitiativeColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
