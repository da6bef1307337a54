package dk.opfoelgning.extract.adjustments;

import dk.opfoelgning.extract.Column;

/// The columns of `forventninger`.
enum AdjustmentColumn implements Column {
    APPROPRIATION_AREA("bevillingsomraade"),
    CONTROL_AREA("styringsomraade"),
    ORDER("raekkefoelge"),
    KIND("art"),
    TEXT("tekst"),
    AMOUNT("beloeb");

    private final String title;

    AdjustmentColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
