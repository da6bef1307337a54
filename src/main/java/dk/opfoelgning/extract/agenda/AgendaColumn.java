package dk.opfoelgning.extract.agenda;

import dk.opfoelgning.extract.Column;

/// The columns of `sagsliste`.
enum AgendaColumn implements Column {
    COMMITTEE("udvalg"),
    MEETING("moededato"),
    TITLE("titel");

    private final String title;

    AgendaColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
