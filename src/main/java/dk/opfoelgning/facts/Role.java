package dk.opfoelgning.facts;

import java.util.Locale;

/// Who documents are meant for.
public enum Role {
    SEKRETARIAT,
    LEDER,
    CHEF,
    CONTROLLER,
    DRIFT;

    /// As in `modtagere` and `report.yml`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
