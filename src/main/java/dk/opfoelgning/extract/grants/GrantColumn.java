package dk.opfoelgning.extract.grants;

import dk.opfoelgning.extract.Column;

/// The columns of `tillaegsbevillinger`.
enum GrantColumn implements Column {
    APPROPRIATION_AREA("bevillingsomraade"),
    CONTROL_AREA("styringsomraade"),
    TEXT("tekst"),
    COUNTERPART("modpart"),
    CAPITAL("anlaeg"),
    ADOPTED("vedtaget", Presence.OPTIONAL);

    private final String title;
    private final Presence presence;

    GrantColumn(String title) {
        this(title, Presence.REQUIRED);
    }

    GrantColumn(String title, Presence presence) {
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
