package dk.opfoelgning.extract.forecast;

import dk.opfoelgning.extract.Column;

/// The columns of `prognose`.
enum ForecastColumn implements Column {
    PLAN("plan"),
    ORDER("raekkefoelge"),
    KIND("art"),
    TEXT("tekst"),
    UNIT("enhed", Presence.OPTIONAL);

    private final String title;
    private final Presence presence;

    ForecastColumn(String title) {
        this(title, Presence.REQUIRED);
    }

    ForecastColumn(String title, Presence presence) {
        this.title = title;
        this.presence = presence;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Presence presence() {
        return presence;
    }
}
