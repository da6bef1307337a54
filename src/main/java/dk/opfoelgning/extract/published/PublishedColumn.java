package dk.opfoelgning.extract.published;

import dk.opfoelgning.extract.Column;

/// The columns of `historik/saerligt_dyre_enkeltsager`.
enum PublishedColumn implements Column {
    PERIOD("periode"),
    PERCENT("refusionspct"),
    CASES("antal_sager"),
    EXPENDITURE("udgift_mio_kr"),
    PUBLISHED("offentliggjort");

    private final String title;

    PublishedColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
