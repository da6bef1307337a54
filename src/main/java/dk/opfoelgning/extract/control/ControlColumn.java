package dk.opfoelgning.extract.control;

import dk.opfoelgning.extract.Column;

/// The columns of a control file.
enum ControlColumn implements Column {
    ROWS("raekker"),
    TOTAL("total");

    private final String title;

    ControlColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
