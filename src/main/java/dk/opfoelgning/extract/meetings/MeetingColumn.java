package dk.opfoelgning.extract.meetings;

import dk.opfoelgning.extract.Column;

/// The columns of `moeder`.
enum MeetingColumn implements Column {
    PERIOD("periode"),
    DOCUMENT("dokument"),
    COMMITTEE("udvalg"),
    DATE("moededato"),
    JOURNAL_NUMBER("journalnr"),
    ITEM("punkt");

    private final String title;

    MeetingColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
