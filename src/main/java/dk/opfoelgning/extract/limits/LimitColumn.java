package dk.opfoelgning.extract.limits;

import dk.opfoelgning.extract.Column;

/// The columns of `refusionsgraenser`.
enum LimitColumn implements Column {
    YEAR("aar"),
    PERCENT("refusionspct"),
    OVER("over_kr"),
    SOURCE("kilde");

    private final String title;

    LimitColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
