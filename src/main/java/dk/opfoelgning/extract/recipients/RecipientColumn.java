package dk.opfoelgning.extract.recipients;

import dk.opfoelgning.extract.Column;

/// The columns of `modtagere`.
enum RecipientColumn implements Column {
    NAME("navn"),
    EMAIL("email"),
    ROLE("rolle"),
    CENTER("center"),
    DOCUMENTS("dokumenter"),
    INTERNAL("intern");

    private final String title;

    RecipientColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
